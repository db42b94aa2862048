package org.framewise.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which part may know which: the arrows of the design. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.framewise");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("datasets knows neither features nor jobs", never("..datasets..", "..features..", "..jobs..")),
                Named.of("features does not know jobs", never("..features..", "..jobs..")),
                Named.of(
                        "datasets and features know nothing of Spark",
                        noClasses()
                                .that()
                                .resideInAnyPackage("..framewise.datasets..", "..framewise.features..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")),
                Named.of(
                        "Spark stays in its packages",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..jobs.spark..", "..jobs.step..", "..jobs.model.linear..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")),
                Named.of(
                        "ND4J stays in its package",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..jobs.model.neural.graph..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..")),
                Named.of(
                        "networks score without what trains them",
                        noClasses()
                                .that()
                                .resideInAPackage("..jobs.model.neural")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("..jobs.model.neural.training..", "..jobs.model.neural.graph..")),
                Named.of(
                        "ONNX Runtime and its tokenizers stay in their package",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..features.embedding..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")),
                Named.of(
                        "nothing knows the command line but itself",
                        classes()
                                .that()
                                .resideInAPackage("..jobs.cli..")
                                .should()
                                .onlyBeAccessed()
                                .byAnyPackage("..jobs.cli..")),
                Named.of(
                        "only the command line knows the steps",
                        classes()
                                .that()
                                .resideInAPackage("..jobs.step..")
                                .should()
                                .onlyBeAccessed()
                                .byAnyPackage("..jobs.step..", "..jobs.cli..")),
                Named.of(
                        "models know nothing of what uses them",
                        never("..jobs.model..", "..jobs.cli..", "..jobs.step..", "..jobs.spark..", "..jobs.report..")),
                Named.of(
                        "scoring one article needs no tables and no files",
                        never(
                                "..jobs.scoring..",
                                "..jobs.cli..",
                                "..jobs.step..",
                                "..jobs.spark..",
                                "..jobs.report..")),
                Named.of(
                        "reports know nothing of where their figures come from",
                        never(
                                "..jobs.report..",
                                "..jobs.cli..",
                                "..jobs.step..",
                                "..jobs.spark..",
                                "..jobs.scoring..")),
                Named.of(
                        "picocli is the command line's",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..jobs.cli..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("picocli..")));
    }

    private static ArchRule never(String from, String... to) {
        String[] packages = Stream.of(to)
                .map(name -> name.replace("..", ""))
                .map(name -> "org.framewise." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.framewise." + from.replace("..", "") + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void arrow(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void packagesDoNotGoRoundInCircles(String root) {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    static Stream<String> roots() {
        return Stream.of("org.framewise.datasets", "org.framewise.features", "org.framewise.jobs");
    }
}
