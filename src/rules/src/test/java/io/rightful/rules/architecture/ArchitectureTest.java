package io.rightful.rules.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules are plain Java that depends on nothing but its input. */
class ArchitectureTest {
    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.rightful.rules");

    private static final ArchRule PLAIN_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.rightful.rules..")
            .allowEmptyShould(false);

    private static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
            .allowEmptyShould(false);

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Instant.class, "now", Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class)
            .allowEmptyShould(false);

    private static final ArchRule NO_CHANCE = noClasses()
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .allowEmptyShould(false);

    private static final ArchRule NO_CYCLES = slices().matching("io.rightful.rules.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(false);

    @Test
    void theRulesDependOnNothingButJavaAndThemselves() {
        PLAIN_JAVA.check(RULES);
        NO_INPUT_OR_OUTPUT.check(RULES);
    }

    @Test
    void theRulesHaveNoClockAndNoChance() {
        NO_CLOCK.check(RULES);
        NO_CHANCE.check(RULES);
    }

    @Test
    void packagesHaveNoCycles() {
        NO_CYCLES.check(RULES);
    }

    @Test
    void everyDecisionIsLookedAt() {
        assertThat(RULES).hasSizeGreaterThan(50);
        assertThat(RULES.contain("io.rightful.rules.assignment.WhoseCall")).isTrue();
    }

    @Test
    void aRuleThatMatchesNothingFails() {
        JavaClasses nothing = new ClassFileImporter().importPackages("io.rightful.nothing");
        for (ArchRule rule : new ArchRule[] {PLAIN_JAVA, NO_INPUT_OR_OUTPUT, NO_CLOCK, NO_CHANCE, NO_CYCLES}) {
            assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
        }
    }
}
