package io.rightful.telephony.api;

import java.time.Clock;
import java.time.Instant;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Of ours, the APIs of phone systems know the rules, what payloads say, and requests alone; and none knows another. */
class ArchitectureTest {
    private static final JavaClasses APIS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.rightful.telephony.api");

    private static final ArchRule RULES_PAYLOADS_REQUESTS_AND_LIBRARIES_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.rightful.telephony..",
                    "io.rightful.rules..",
                    "io.rightful.remote..",
                    "java..",
                    "jakarta.ws.rs..",
                    "io.quarkus.rest.client.reactive..",
                    "io.quarkus.runtime.annotations..",
                    "com.fasterxml.jackson..")
            .allowEmptyShould(false);

    private static final ArchRule NO_API_KNOWS_ANOTHER = slices().matching("io.rightful.telephony.api.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("io.rightful.telephony.api.connection.."), alwaysTrue())
            .allowEmptyShould(false);

    private static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Instant.class, "now", Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(false);

    @Test
    void apisKnowTheRulesPayloadsRequestsAndTheirLibrariesAlone() {
        RULES_PAYLOADS_REQUESTS_AND_LIBRARIES_ALONE.check(APIS);
    }

    @Test
    void noApiKnowsAnother() {
        NO_API_KNOWS_ANOTHER.check(APIS);
    }

    @Test
    void timeIsPassedIn() {
        TIME_IS_PASSED_IN.check(APIS);
    }
}
