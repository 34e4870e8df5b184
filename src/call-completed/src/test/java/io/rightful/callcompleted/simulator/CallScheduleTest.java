package io.rightful.callcompleted.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.callcompleted.FunctionsBuilder;
import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.dynamodb.EmbeddedDynamoDbExtension;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Delivers scenarios duplicated, reordered, delayed and with crashes, and holds what every schedule must leave behind.
 * One seed alone: {@code -Dsimulator.seed=123}; more of them: {@code -Dsimulator.scenarios=10000}; fewer schedules of each:
 * {@code -Dsimulator.schedules=1}.
 */
class CallScheduleTest {
    private static final int SCHEDULES_OF_A_SCENARIO = Integer.getInteger("simulator.schedules", 8);
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
        LongStream.rangeClosed(first, last).parallel().forEach(this::everyScheduleEndsAlike);
    }

    private void everyScheduleEndsAlike(long seed) {
        Map<String, Map<String, AttributeValue>> expected = inOrder(seed);
        for (int schedule = 0; schedule < SCHEDULES_OF_A_SCENARIO; schedule++) {
            assertThat(anyhow(seed, schedule))
                    .as("seed %d, schedule %d", seed, schedule)
                    .isEqualTo(expected);
        }
    }

    private Map<String, Map<String, AttributeValue>> inOrder(long seed) {
        AccountId account = new AccountId("in-order-" + seed);
        world.copyTo(account, seed);
        List<CallPart> parts = new Scenario(seed, account).parts();
        run(client(), account, parts, new Random(seed));
        return new Aftermath(client(), tables(), account).items(parts);
    }

    private Map<String, Map<String, AttributeValue>> anyhow(long seed, int schedule) {
        AccountId account = new AccountId("anyhow-" + seed + "-" + schedule);
        world.copyTo(account, seed);
        Random random = new Random(seed * 31 + schedule);
        List<CallPart> parts = new Scenario(seed, account).parts();
        run(new CrashingClient(client(), random, 3).client(), account, shuffled(parts, random), random);
        CrashingClient counting = new CrashingClient(client(), random, 0);
        functions(counting.client(), random).deliver(parts);
        assertThat(counting.writes())
                .as("writes of a delivery that adds no fact, seed %d", seed)
                .isZero();
        new Aftermath(client(), tables(), account).holds(parts);
        return new Aftermath(client(), tables(), account).items(parts);
    }

    private static void run(DynamoDbClient client, AccountId account, List<CallPart> parts, Random random) {
        Functions functions = functions(client, random);
        functions.deliver(parts);
        functions.settle(account, Scenario.NUMBERS);
    }

    private static Functions functions(DynamoDbClient client, Random random) {
        return new Functions(FunctionsBuilder.on(client, tables(), World.CLOCK), random);
    }

    private static List<CallPart> shuffled(List<CallPart> parts, Random random) {
        List<CallPart> deliveries = new ArrayList<>();
        parts.forEach(part -> deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), part)));
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private static DynamoDbClient client() {
        return DYNAMODB.client();
    }

    private static TableNames tables() {
        return new TableNames(EmbeddedDynamoDb.PREFIX);
    }
}
