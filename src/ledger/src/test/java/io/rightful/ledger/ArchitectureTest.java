package io.rightful.ledger;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.rightful.ledger.table.TableNames;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.rightful.ledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_THE_RULES_AND_THE_DATABASE_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.rightful.ledger..",
                    "io.rightful.rules..",
                    "software.amazon.awssdk..",
                    "com.fasterxml.jackson..",
                    "java..");

    /** No table is reached without the prefix, and the prefix goes nowhere else. */
    @ArchTest
    static final ArchRule ONE_CLASS_KNOWS_A_TABLES_NAME =
            noClasses().that().areNotAssignableTo(TableNames.class).should().callMethod(TableNames.class, "prefix");

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_GO_IN_CIRCLES =
            slices().matching("io.rightful.ledger.(*)..").should().beFreeOfCycles();
}
