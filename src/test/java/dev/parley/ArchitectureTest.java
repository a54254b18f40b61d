package dev.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the stages. */
@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule eachStageKnowsOnlyThoseBeforeIt =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("ingest")
          .definedBy("dev.parley.ingest..")
          .layer("text")
          .definedBy("dev.parley.text..")
          .layer("reference")
          .definedBy("dev.parley.reference..")
          .layer("mention")
          .definedBy("dev.parley.mention..")
          .layer("meeting")
          .definedBy("dev.parley.meeting..")
          .layer("graph")
          .definedBy("dev.parley.graph..")
          .layer("conversion")
          .definedBy("dev.parley")
          .layer("evaluate")
          .definedBy("dev.parley.evaluate..")
          .layer("store")
          .definedBy("dev.parley.store..")
          .layer("serve")
          .definedBy("dev.parley.serve..")
          .layer("cli")
          .definedBy("dev.parley.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("serve")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("serve", "cli")
          .whereLayer("conversion")
          .mayOnlyBeAccessedByLayers("serve", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("conversion", "store", "serve", "cli")
          .whereLayer("meeting")
          .mayOnlyBeAccessedByLayers("graph", "conversion", "evaluate", "serve", "cli")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers("meeting", "graph", "conversion", "evaluate", "serve", "cli")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers(
              "reference", "mention", "meeting", "graph", "conversion", "evaluate", "serve", "cli");

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
              "dev.parley.serve..")
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
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);
}
