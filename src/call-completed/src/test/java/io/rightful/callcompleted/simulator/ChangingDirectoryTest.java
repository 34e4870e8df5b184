package io.rightful.callcompleted.simulator;

import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.callcompleted.FunctionsBuilder;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Admins change the directory and say their words while calls come in, functions die and stream records arrive in any
 * order. In the end no call is left waiting for what has come, and all is as if the directory had been so from the start.
 * One seed alone: {@code -Dsimulator.seed=123}; more of them: {@code -Dsimulator.turmoils=1000}.
 */
class ChangingDirectoryTest {
    private static final int SCHEDULES_OF_A_SCENARIO = 4;
    private static final int SCENARIOS = 20;

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final Logger quiet = Logger.getLogger("io.rightful.callcompleted");
    private final DynamoDbClient client = DYNAMODB.client();
    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private WorldTemplate world;

    @BeforeEach
    void build() {
        quiet.setLevel(Level.OFF);
        world = new WorldTemplate(client, tables);
    }

    @Test
    void noCallIsLeftWaitingForWhatHasCome() {
        long first = Long.getLong("simulator.seed", 1);
        long last = System.getProperty("simulator.seed") == null
                ? Integer.getInteger("simulator.turmoils", SCENARIOS)
                : first;
        LongStream.rangeClosed(first, last).parallel().forEach(this::nothingIsStranded);
    }

    private void nothingIsStranded(long seed) {
        for (int schedule = 0; schedule < SCHEDULES_OF_A_SCENARIO; schedule++) {
            AccountId account = account("turmoil", seed, schedule);
            List<CallPart> parts = new Scenario(seed, account).parts();
            ManualWords words = new Turmoil(client, tables, account, random(seed, schedule)).run(parts);
            Aftermath aftermath = new Aftermath(client, tables, account);
            aftermath.holds(parts);
            aftermath.nothingIsStranded(parts);
            AccountId calm = account("calm", seed, schedule);
            assertThat(aftermath.items(parts))
                    .as("seed %d, schedule %d", seed, schedule)
                    .isEqualTo(inOrder(calm, seed, words).items(new Scenario(seed, calm).parts()));
        }
    }

    /** The directory first, then the calls one by one, then the last word on each. */
    private Aftermath inOrder(AccountId account, long seed, ManualWords words) {
        new DirectoryChanges(client, tables, account).shuffled(new Random(seed)).forEach(Runnable::run);
        Functions functions = new Functions(FunctionsBuilder.on(client, tables, World.CLOCK), new Random(seed));
        functions.deliver(new Scenario(seed, account).parts());
        functions.settle(account, Scenario.NUMBERS);
        words.repeat(client, tables, account);
        return new Aftermath(client, tables, account);
    }

    private AccountId account(String kind, long seed, int schedule) {
        AccountId account = new AccountId(kind + "-" + seed + "-" + schedule);
        world.copyTo(account, seed);
        return account;
    }

    private static Random random(long seed, int schedule) {
        return new Random(seed * 31 + schedule);
    }
}
