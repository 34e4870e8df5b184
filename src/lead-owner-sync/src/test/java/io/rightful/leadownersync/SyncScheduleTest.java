package io.rightful.leadownersync;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.dynamodb.EmbeddedDynamoDbExtension;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People edit owners here and in one CRM or two at once, while limits end runs, batches fail by halves, pages repeat, changes appear late
 * and functions die between any two requests. {@code -Dsimulator.seed=7} runs one seed, {@code -Dsimulator.scenarios=10000} more.
 */
class SyncScheduleTest {
    private static final long SCENARIOS = 25;

    @RegisterExtension
    static final EmbeddedDynamoDbExtension DYNAMODB = new EmbeddedDynamoDbExtension(100);

    private static final TestClock CLOCK = new TestClock();

    private final Logger quiet = Logger.getLogger("io.rightful");

    @BeforeEach
    void sayNothingOfWhatGoesWrongOnPurpose() {
        quiet.setLevel(Level.OFF);
    }

    @AfterEach
    void sayItAgain() {
        quiet.setLevel(null);
    }

    static LongStream seeds() {
        return System.getProperty("simulator.seed") != null
                ? LongStream.of(Long.getLong("simulator.seed"))
                : LongStream.range(0, Long.getLong("simulator.scenarios", SCENARIOS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allSidesComeToAnOwnerWhomSomebodySetLast(long seed) {
        List<String> crms = Turmoil.CRMS.subList(0, 1 + (int) (seed % 2));
        Turmoil turmoil = new Turmoil(agency(seed, crms), crms, CLOCK, seed);
        turmoil.begin();
        turmoil.rage();

        turmoil.settle();

        assertThat(turmoil.mostWritesOfALead()).isLessThanOrEqualTo(2);
        turmoil.assertInStep();
        turmoil.settle();
        assertThat(turmoil.written()).isZero();
    }

    /** By turns an account whose CRMs follow each of the policies. */
    private static Agency agency(long seed, List<String> crms) {
        ConflictPolicy policy = ConflictPolicy.values()[(int) (seed % ConflictPolicy.values().length)];
        Agency agency = new Agency(
                DYNAMODB.client(),
                new TableNames(EmbeddedDynamoDb.PREFIX),
                new AccountId(policy + "-" + crms.size()),
                CLOCK);
        if (agency.isConnected(crms.get(0))) {
            return agency;
        }
        agency.hire(Turmoil.PEOPLE);
        for (String crm : crms) {
            agency.connect(crm, crms.indexOf(crm) + 1, IntegrationSettings.DEFAULT.settledBy(policy));
            agency.link(crm, Turmoil.PEOPLE);
        }
        return agency;
    }
}
