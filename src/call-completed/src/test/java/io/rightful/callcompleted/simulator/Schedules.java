package io.rightful.callcompleted.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.callcompleted.FunctionsBuilder;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Delivers the same statements in order, and then duplicated, reordered, delayed and with crashes, each time to an account of
 * its own.
 *
 * @param name what leads the accounts' names
 */
record Schedules(DynamoDbClient client, TableNames tables, WorldTemplate world, String name) {
    private static final int OF_A_SCENARIO = Integer.getInteger("simulator.schedules", 8);

    /** @param scenario what is said, of an account */
    void allEndAlike(long seed, Function<AccountId, List<CallPart>> scenario) {
        Map<String, Map<String, AttributeValue>> expected = inOrder(seed, scenario);
        for (int schedule = 0; schedule < OF_A_SCENARIO; schedule++) {
            assertThat(anyhow(seed, schedule, scenario))
                    .as("seed %d, schedule %d", seed, schedule)
                    .isEqualTo(expected);
        }
    }

    private Map<String, Map<String, AttributeValue>> inOrder(long seed, Function<AccountId, List<CallPart>> scenario) {
        AccountId account = new AccountId(name + "-in-order-" + seed);
        world.copyTo(account, seed);
        List<CallPart> parts = scenario.apply(account);
        run(client, account, parts, parts, new Random(seed));
        return new Aftermath(client, tables, account).items(parts);
    }

    private Map<String, Map<String, AttributeValue>> anyhow(
            long seed, int schedule, Function<AccountId, List<CallPart>> scenario) {
        AccountId account = new AccountId(name + "-anyhow-" + seed + "-" + schedule);
        world.copyTo(account, seed);
        Random random = new Random(seed * 31 + schedule);
        List<CallPart> parts = scenario.apply(account);
        run(new CrashingClient(client, random, 3).client(), account, shuffled(parts, random), parts, random);
        CrashingClient counting = new CrashingClient(client, random, 0);
        functions(counting.client(), random).deliver(parts);
        assertThat(counting.writes())
                .as("writes of a delivery that adds no fact, seed %d", seed)
                .isZero();
        new Aftermath(client, tables, account).holds(parts);
        return new Aftermath(client, tables, account).items(parts);
    }

    private void run(
            DynamoDbClient through, AccountId account, List<CallPart> deliveries, List<CallPart> parts, Random random) {
        Functions functions = functions(through, random);
        functions.deliver(deliveries);
        functions.settle(account, List.copyOf(Aftermath.numbers(parts)));
    }

    private Functions functions(DynamoDbClient through, Random random) {
        return new Functions(FunctionsBuilder.on(through, tables, World.CLOCK), random);
    }

    private static List<CallPart> shuffled(List<CallPart> parts, Random random) {
        List<CallPart> deliveries = new ArrayList<>();
        parts.forEach(part -> deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), part)));
        Collections.shuffle(deliveries, random);
        return deliveries;
    }
}
