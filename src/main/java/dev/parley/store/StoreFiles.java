package dev.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.params.StoreParams;

/** The files of TDB2 in a folder of data. It makes one anew that is missing, and empty. */
final class StoreFiles {

  private static final StoreParams PARAMS = StoreParams.getDftStoreParams();

  private StoreFiles() {}

  /** Returns one that is missing in {@code data}, which was made whole. */
  static Optional<Path> missingIn(Path data) {
    return Stream.concat(trees(), terms()).map(data::resolve).filter(Files::notExists).findFirst();
  }

  /** Returns the B+trees: the indexes, and what finds the terms. */
  private static Stream<String> trees() {
    return Stream.of(
            Stream.of(PARAMS.getTripleIndexes()),
            Stream.of(PARAMS.getQuadIndexes()),
            Stream.of(PARAMS.getPrefixIndexes()),
            tables())
        .flatMap(names -> names)
        .flatMap(
            name ->
                Stream.of(Names.extBptState, Names.extBptTree, Names.extBptRecords)
                    .map(ending -> name + "." + ending));
  }

  private static Stream<String> terms() {
    return tables()
        .flatMap(
            name ->
                Stream.of(Names.extObjNodeData, Names.extBdfState)
                    .map(ending -> name + "-data." + ending));
  }

  private static Stream<String> tables() {
    return Stream.of(PARAMS.getNodeTableBaseName(), PARAMS.getPrefixTableBaseName());
  }
}
