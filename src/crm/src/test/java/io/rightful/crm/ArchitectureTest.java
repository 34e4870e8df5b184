package io.rightful.crm;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

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

/** Of ours, the CRMs know the rules and requests to other services alone; and none of them knows another. */
class ArchitectureTest {
    private static final JavaClasses CRM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.rightful.crm");

    private static final ArchRule RULES_REQUESTS_AND_LIBRARIES_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.rightful.crm..",
                    "io.rightful.rules..",
                    "io.rightful.remote..",
                    "java..",
                    "javax.crypto..",
                    "jakarta.ws.rs..",
                    "org.eclipse.microprofile.rest.client..",
                    "io.quarkus.rest.client.reactive..",
                    "io.quarkus.runtime.annotations..",
                    "com.fasterxml.jackson..",
                    "com.google.i18n.phonenumbers..")
            .allowEmptyShould(false);

    private static final String[] ALL_CRMS = {
        "io.rightful.crm.activecampaign..",
        "io.rightful.crm.dynamics..",
        "io.rightful.crm.followupboss..",
        "io.rightful.crm.hubspot..",
        "io.rightful.crm.marketo..",
        "io.rightful.crm.pipedrive..",
        "io.rightful.crm.salesforce..",
        "io.rightful.crm.zapier..",
        "io.rightful.crm.zoho.."
    };

    private static final ArchRule SHARED_PARTS_KNOW_NO_CRM = noClasses()
            .that()
            .resideInAnyPackage("io.rightful.crm", "io.rightful.crm.inbound")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ALL_CRMS)
            .allowEmptyShould(false);

    private static final ArchRule NO_CRM_KNOWS_ANOTHER = slices().matching("io.rightful.crm.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("io.rightful.crm.connect.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.rightful.crm.inbound.."))
            .allowEmptyShould(false);

    private static final ArchRule NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Instant.class, "now", Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .allowEmptyShould(false);

    @Test
    void crmsKnowTheRulesRequestsAndTheirLibrariesAlone() {
        RULES_REQUESTS_AND_LIBRARIES_ALONE.check(CRM);
    }

    @Test
    void noCrmKnowsAnother() {
        SHARED_PARTS_KNOW_NO_CRM.check(CRM);
        NO_CRM_KNOWS_ANOTHER.check(CRM);
    }

    @Test
    void timeAndChanceArePassedIn() {
        NO_CLOCK_AND_NO_CHANCE.check(CRM);
    }
}
