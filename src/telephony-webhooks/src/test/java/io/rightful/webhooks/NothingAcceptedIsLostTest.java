package io.rightful.webhooks;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.dynamodb.EmbeddedDynamoDbExtension;
import io.rightful.ledger.table.TableNames;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** One seed alone: {@code -Dsimulator.seed=123}; more of them: {@code -Dsimulator.scenarios=10000}. */
class NothingAcceptedIsLostTest {
    private static final long SCENARIOS = Long.getLong("simulator.scenarios", 100);
    private static final int CALLS = 12;
    private static final int ATTEMPTS = 3;
    private static final TableNames TABLES = new TableNames(EmbeddedDynamoDb.PREFIX);

    @RegisterExtension
    static final EmbeddedDynamoDbExtension DYNAMODB = new EmbeddedDynamoDbExtension(25);

    private final Logger quiet = Logger.getLogger("io.rightful");

    @BeforeEach
    void silence() {
        quiet.setLevel(Level.OFF);
    }

    @AfterEach
    void say() {
        quiet.setLevel(null);
    }

    static LongStream seeds() {
        return System.getProperty("simulator.seed") != null
                ? LongStream.of(Long.getLong("simulator.seed"))
                : LongStream.rangeClosed(1, SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasAcceptedIsOnTheBusOrKeptAndIsSentOnce(long seed) {
        Random random = new Random(seed);
        Line line = line("once-" + seed, Faults.before(random, 2), Faults.before(random, 6), Faults.NONE);
        sendersTry(line);

        List<String> kept = kept("once-" + seed);
        assertThat(calls(line.published())).doesNotHaveDuplicates().doesNotContainAnyElementsOf(kept);
        assertThat(line.published().size() + kept.size())
                .isEqualTo(line.accepted().size());

        while (!line.told().isEmpty()) {
            line.sendOne();
        }
        assertThat(calls(line.published())).containsExactlyInAnyOrderElementsOf(line.accepted());
        assertThat(kept("once-" + seed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatNobodyKnowsWhetherItWasDoneIsDoneTheSameWayAgain(long seed) {
        Random random = new Random(seed);
        Line line = line("again-" + seed, Faults.around(random, 3), Faults.around(random, 6), Faults.around(random, 6));
        sendersTry(line);
        while (!line.told().isEmpty()) {
            line.sendOne();
        }

        assertThat(calls(line.published())).containsAll(line.accepted());
        assertThat(kept("again-" + seed)).isEmpty();
        Map<String, List<BusEvent>> ofACall =
                line.published().stream().collect(Collectors.groupingBy(NothingAcceptedIsLostTest::call));
        assertThat(ofACall.values())
                .allSatisfy(events -> assertThat(events)
                        .extracting(BusEvent::detail)
                        .containsOnly(events.get(0).detail()));
    }

    @Test
    void whereNeitherTheBusNorTheStoreTakesItTheSenderIsAskedToSendItAgain() {
        Line line = line("broken", Faults.afterRequests(0), Faults.afterRequests(1), Faults.NONE);
        line.deliver("1");

        assertThat(line.refusals()).containsExactly("not-accepted");
        assertThat(line.accepted()).isEmpty();
        assertThat(line.published()).isEmpty();
        assertThat(kept("broken")).isEmpty();
    }

    /** Each sender tries thrice at most, and ends with its 202. */
    private static void sendersTry(Line line) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            IntStream.range(0, CALLS)
                    .mapToObj(Integer::toString)
                    .filter(call -> !line.accepted().contains(call))
                    .forEach(line::deliver);
        }
    }

    private static Line line(String account, Faults bus, Faults atTheDoor, Faults later) {
        return new Line(DYNAMODB.client(), TABLES, account, bus, atTheDoor, later);
    }

    private static List<String> kept(String account) {
        return DYNAMODB
                .client()
                .scanPaginator(scan -> scan.tableName(TABLES.deliveries())
                        .filterExpression("sk = :unsent AND begins_with(pk, :account)")
                        .expressionAttributeValues(Map.of(
                                ":unsent", AttributeValue.fromS("unsent"),
                                ":account", AttributeValue.fromS(account + "#"))))
                .items()
                .stream()
                .map(item -> call(item.get("detail").s()))
                .toList();
    }

    private static List<String> calls(List<BusEvent> events) {
        return events.stream().map(NothingAcceptedIsLostTest::call).toList();
    }

    private static String call(BusEvent event) {
        return call(event.detail());
    }

    private static String call(String detail) {
        return detail.replaceFirst(".*\"callId\":\"(\\d+)\".*", "$1");
    }
}
