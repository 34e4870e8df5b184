package io.rightful.callcompleted.simulator;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.dynamodb.EmbeddedDynamoDbExtension;
import io.rightful.ledger.table.TableNames;

/**
 * Delivers scenarios duplicated, reordered, delayed and with crashes, and holds what every schedule must leave behind.
 * One seed alone: {@code -Dsimulator.seed=123}; more of them: {@code -Dsimulator.scenarios=10000}; fewer schedules of each:
 * {@code -Dsimulator.schedules=1}.
 */
class CallScheduleTest {
    private static final long SCENARIOS = Long.getLong("simulator.scenarios", 250);
    private static final long LOT = 25;

    @RegisterExtension
    static final EmbeddedDynamoDbExtension DYNAMODB = new EmbeddedDynamoDbExtension(1);

    private final Logger quiet = Logger.getLogger("io.rightful");
    private WorldTemplate world;

    @BeforeEach
    void build() {
        quiet.setLevel(Level.OFF);
        world = new WorldTemplate(client(), tables());
    }

    /** The first seed of each lot: the scenarios of a lot share a database. */
    static LongStream lots() {
        return System.getProperty("simulator.seed") != null
                ? LongStream.of(Long.getLong("simulator.seed"))
                : LongStream.iterate(1, first -> first <= SCENARIOS, first -> first + LOT);
    }

    @ParameterizedTest
    @MethodSource("lots")
    void everyScheduleLeavesTheSameCallItemsAndAWholeHistory(long first) {
        long last = System.getProperty("simulator.seed") != null ? first : Math.min(first + LOT - 1, SCENARIOS);
        Schedules schedules = new Schedules(client(), tables(), world, "scenario");
        LongStream.rangeClosed(first, last)
                .parallel()
                .forEach(seed -> schedules.allEndAlike(seed, account -> new Scenario(seed, account).parts()));
    }

    private static DynamoDbClient client() {
        return DYNAMODB.client();
    }

    private static TableNames tables() {
        return new TableNames(EmbeddedDynamoDb.PREFIX);
    }
}
