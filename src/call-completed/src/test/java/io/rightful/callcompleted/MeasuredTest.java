package io.rightful.callcompleted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.name.PersonName;
import io.rightful.wiring.metric.Metric;

import static org.assertj.core.api.Assertions.assertThat;

/** What an invocation measures is said once, when it ends. */
class MeasuredTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final List<Map<Metric, List<Long>>> measured = new ArrayList<>();

    @Test
    void aBatchIsMeasuredOnceThoughSomeOfItFails() {
        Example example = example("batch").danaIsHired();
        String unknown = example.answeredByDana("2").replace("Dana Whitfield", "Somebody Else");
        DynamoDbClient busy =
                BusyClient.refusing(DYNAMODB.client(), example.call("3").callId());

        functions(busy)
                .callCompleted()
                .callCompleted(Messages.batch(
                        example.answeredByDana("1"), unknown, example.answeredByDana("3"), "no JSON at all"));

        assertThat(measured)
                .containsExactly(Map.of(
                        Metric.CALLS_ASSIGNED, List.of(1L),
                        Metric.CALLS_UNASSIGNED, List.of(1L),
                        Metric.RECORDS_KEPT_AS_FAILURE, List.of(1L)));
    }

    @Test
    void aDeliveryThatAddsNothingIsNoFurtherCall() {
        Example example = example("again").danaIsHired();
        String event = example.answeredByDana("1");

        functions(DYNAMODB.client()).callCompleted().callCompleted(Messages.batch(event));
        functions(DYNAMODB.client()).callCompleted().callCompleted(Messages.batch(event));

        assertThat(measured).containsExactly(Map.of(Metric.CALLS_ASSIGNED, List.of(1L)), Map.of());
    }

    @Test
    void aFormIsCountedOnce() {
        Example example = example("form");

        functions(DYNAMODB.client())
                .messageReceived()
                .messageReceived(Messages.batch(example.form("1"), example.form("1")));

        assertThat(measured).containsExactly(Map.of(Metric.MESSAGES_UNASSIGNED, List.of(1L)));
    }

    @Test
    void lostRacesAreCounted() {
        Example example = example("raced").danaIsHired();

        functions(RacedClient.losing(2, DYNAMODB.client()))
                .callCompleted()
                .callCompleted(Messages.batch(example.answeredByDana("1")));

        assertThat(measured)
                .containsExactly(Map.of(Metric.CALLS_ASSIGNED, List.of(1L), Metric.DECISION_CONTENTION, List.of(2L)));
    }

    @Test
    void aChangeOfTheDirectoryIsMeasuredFromItsOwnTimeToTheEndOfItsWork() {
        Example example = example("lag");
        functions(DYNAMODB.client()).callCompleted().callCompleted(Messages.batch(example.answeredByDana("1")));
        example.danaIsHired();
        PersonName name = PersonName.ofDisplayed("Dana Whitfield").orElseThrow();
        String change = Messages.streamRecord(
                MappingKeys.name(example.account(), name.key()).attributes(),
                Example.CLOCK.instant().minus(Duration.ofSeconds(3)));
        measured.clear();

        functions(DYNAMODB.client()).decideWaiting().decideWaiting(Messages.batch(change));
        functions(DYNAMODB.client()).decideWaiting().decideWaiting(Messages.batch(change));

        assertThat(measured.get(0))
                .isEqualTo(Map.of(Metric.CALLS_ASSIGNED, List.of(1L), Metric.DIRECTORY_CHANGE_LAG, List.of(3_000L)));
    }

    private FunctionsBuilder functions(DynamoDbClient client) {
        return FunctionsBuilder.on(client, tables, Example.CLOCK)
                .measuring((function, values) -> measured.add(values.values()));
    }

    private Example example(String account) {
        return new Example(DYNAMODB.client(), tables, new AccountId(account));
    }
}
