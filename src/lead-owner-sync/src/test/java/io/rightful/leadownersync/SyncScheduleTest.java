package io.rightful.leadownersync;

import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.IntegrationSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People edit owners here and in two CRMs at once, while limits end runs, batches fail by halves, pages repeat, changes appear late
 * and functions die between any two requests. {@code -Dsimulator.seed=7} runs one seed, {@code -Dsimulator.scenarios=10000} more.
 */
class SyncScheduleTest {
    private static final long SCENARIOS = 25;

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static Agency agency;
    private static final TestClock CLOCK = new TestClock();

    @BeforeAll
    static void found() {
        agency = new Agency(DYNAMODB.client(), new TableNames(DYNAMODB.prefix()), new AccountId("simulated"), CLOCK);
        agency.hire(Turmoil.PEOPLE);
        for (int crm = 0; crm < Turmoil.CRMS.length; crm++) {
            agency.connect(Turmoil.CRMS[crm], crm + 1, IntegrationSettings.DEFAULT);
            agency.link(Turmoil.CRMS[crm], Turmoil.PEOPLE);
        }
    }

    static LongStream seeds() {
        return System.getProperty("simulator.seed") != null
                ? LongStream.of(Long.getLong("simulator.seed"))
                : LongStream.range(0, Long.getLong("simulator.scenarios", SCENARIOS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allSidesComeToAnOwnerWhomSomebodySetLast(long seed) {
        Turmoil turmoil = new Turmoil(agency, CLOCK, seed);
        turmoil.begin();
        turmoil.rage();

        turmoil.settle();

        assertThat(turmoil.mostWritesOfALead()).isLessThanOrEqualTo(2);
        turmoil.assertInStep();
        turmoil.settle();
        assertThat(turmoil.written()).isZero();
    }
}
