package io.rightful.remote;

import java.time.Clock;
import java.time.Instant;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Requests know nobody of ours; what is asked, and of whom, is for those who send them. */
@AnalyzeClasses(packages = "io.rightful.remote", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule REQUESTS_KNOW_THEIR_LIBRARIES_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.rightful.remote..",
                    "java..",
                    "jakarta.ws.rs..",
                    "io.quarkus.rest.client.reactive..",
                    "io.quarkus.runtime.annotations..",
                    "com.fasterxml.jackson..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Instant.class, "now", Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(false);
}
