package dev.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;

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
  static final ArchRule onlyTheTextIndexKnowsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.parley.store.names..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.apache.jena.query.text..");

  /** A request may be answered, and be over, before what it asked for has noticed that. */
  @ArchTest
  static final ArchRule nothingUsesTheTransactionOfARequest =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "begins or ends the transaction of a request",
                  call ->
                      call.getTargetOwner().isEquivalentTo(HttpAction.class)
                          && call.getName().matches("begin.*|end.*|commit|abort.*")));

  /** What day it is, and where, changes nothing but a stamp that is asked for. */
  @ArchTest
  static final ArchRule nothingReadsTheClock =
      noClasses()
          .that()
          .doNotHaveSimpleName("ConversionFlags")
          .and(describe("do not wait until a day that a server tells", ArchitectureTest::waits))
          .should()
          .callMethodWhere(
              describe(
                  "reads the clock or asks for the time zone",
                  call ->
                      call.getName().matches("now|currentTimeMillis|systemDefault|getDefault")
                          && call.getTargetOwner()
                              .getFullName()
                              .matches(
                                  "java[.]time[.].*|java[.]lang[.]System|java[.]util[.]TimeZone")));

  private static boolean waits(JavaClass type) {
    return !type.getSimpleName().equals("SparqlEndpoint");
  }

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
