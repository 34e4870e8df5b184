package io.rightful.callcompleted.simulator;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.dynamodb.EmbeddedDynamoDbExtension;
import io.rightful.ledger.table.TableNames;

/**
 * The same as {@link CallScheduleTest} of what phone systems really send of one call, each in its own parts. One seed alone:
 * {@code -Dsimulator.seed=123}; more of them: {@code -Dsimulator.scenarios=10000}; fewer schedules of each:
 * {@code -Dsimulator.schedules=1}.
 */
class ProviderScheduleTest {
    private static final long SCENARIOS = Long.getLong("simulator.scenarios", 150);
    private static final long LOT = 25;

    @RegisterExtension
    static final EmbeddedDynamoDbExtension DYNAMODB = new EmbeddedDynamoDbExtension(1);

    private final Logger quiet = Logger.getLogger("io.rightful");
    private final TableNames tables = new TableNames(EmbeddedDynamoDb.PREFIX);
    private Schedules schedules;

    @BeforeEach
    void build() {
        quiet.setLevel(Level.OFF);
        WorldTemplate world = new WorldTemplate(
                DYNAMODB.client(), tables, account -> ProviderStaff.employ(DYNAMODB.client(), tables, account));
        schedules = new Schedules(DYNAMODB.client(), tables, world, "provider");
    }

    static LongStream lots() {
        return System.getProperty("simulator.seed") != null
                ? LongStream.of(Long.getLong("simulator.seed"))
                : LongStream.iterate(1, first -> first <= SCENARIOS, first -> first + LOT);
    }

    @ParameterizedTest
    @MethodSource("lots")
    void everyScheduleOfAProvidersDeliveriesLeavesTheSameCallItems(long first) {
        long last = System.getProperty("simulator.seed") != null ? first : Math.min(first + LOT - 1, SCENARIOS);
        LongStream.rangeClosed(first, last)
                .parallel()
                .forEach(seed -> schedules.allEndAlike(seed, account -> new ProviderScenario(seed, account).parts()));
    }
}
