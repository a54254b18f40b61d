package dev.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;

/** The walls between the stages. */
@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The stages and what is built of them, each of which knows only those before it. */
  private static final List<String> ORDER =
      List.of(
          "ingest",
          "text",
          "language",
          "model",
          "reference",
          "syntax",
          "mention",
          "entity",
          "event",
          "meeting",
          "evaluate",
          "training",
          "graph",
          "conversion",
          "store",
          "serve",
          "cli");

  @ArchTest static final ArchRule eachStageKnowsOnlyThoseBeforeIt = stages();

  private static ArchRule stages() {
    Architectures.LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : ORDER) {
      String stage = "dev.parley." + name + "..";
      layers = layers.layer(name).definedBy(name.equals("conversion") ? "dev.parley" : stage);
    }
    for (int at = 0; at < ORDER.size() - 1; at++) {
      String[] later = ORDER.subList(at + 1, ORDER.size()).toArray(String[]::new);
      layers = layers.whereLayer(ORDER.get(at)).mayOnlyBeAccessedByLayers(later);
    }
    return layers.whereLayer(ORDER.getLast()).mayNotBeAccessedByAnyLayer();
  }

  @ArchTest
  static final ArchRule stagesMakeNoCircle =
      slices().matching("dev.parley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyWhatHandlesGraphsKnowsJena =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.parley.graph..",
              "dev.parley.reference..",
              "dev.parley.store..",
              "dev.parley.serve..",
              "dev.parley.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule onlyTheServerKnowsFuseki =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.parley.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta..");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.parley.cli..")
          .and()
          .doNotHaveSimpleName("ReferenceCompiler")
          .and()
          .doNotHaveSimpleName("SparkConversion")
          .and()
          .doNotHaveSimpleName("SparkLinking")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);
}
