package io.rightful.telephony;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "io.rightful.telephony", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule telephonyKnowsTheRulesAndItsTwoLibrariesAlone = classes()
            .that()
            .resideInAPackage("io.rightful.telephony..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.rightful.telephony..",
                    "io.rightful.rules..",
                    "java..",
                    "javax.crypto..",
                    "com.fasterxml.jackson..",
                    "com.google.i18n.phonenumbers..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule proofsAndEventsKnowNoProvider = noClasses()
            .that()
            .resideInAnyPackage("io.rightful.telephony.proof..", "io.rightful.telephony.event..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.rightful.telephony.ctm..", "io.rightful.telephony.callrail..")
            .allowEmptyShould(false);
}
