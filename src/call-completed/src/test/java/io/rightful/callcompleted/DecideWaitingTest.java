package io.rightful.callcompleted;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.name.PersonName;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls that wait are decided again, however often the work is interrupted. */
class DecideWaitingTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final int CALLS = 60;

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final List<BusEvent> handedOn = new ArrayList<>();

    @Test
    void eachInvocationGoesOnWhereTheLastOneEnded() {
        Example example = new Example(DYNAMODB.client(), tables, new AccountId("resumed"));
        callsWait(example);
        example.danaIsHired();
        TickingClock clock = new TickingClock(Example.CLOCK.instant());
        FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, clock)
                .handingOnTo(handedOn::add)
                .withBudget(Duration.ofSeconds(1));
        int invocations = 1;
        decide(functions, danasName(example));
        while (!handedOn.isEmpty()) {
            decide(functions, envelope(handedOn.remove(0)));
            invocations++;
        }
        assertThat(invocations).isGreaterThan(1);
        assertThat(IntStream.rangeClosed(1, CALLS).mapToObj(Integer::toString))
                .allSatisfy(
                        call -> assertThat(example.decision(call).responsible()).contains(Example.DANA));
        assertThat(jobs(example)).singleElement().satisfies(job -> {
            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(job.examined()).isEqualTo(CALLS);
            assertThat(job.changed()).isEqualTo(CALLS);
            assertThat(job.request().toString()).doesNotContainIgnoringCase("dana");
        });
    }

    @Test
    void theSameChangeDeliveredTwiceIsOneJob() {
        Example example = new Example(DYNAMODB.client(), tables, new AccountId("twice"));
        callsWait(example);
        example.danaIsHired();
        FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK);
        decide(functions, danasName(example));
        decide(functions, danasName(example));
        assertThat(jobs(example)).hasSize(1);
    }

    @Test
    void whatIsNoChangeAndNoCommandIsKeptWithItsReason() {
        FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK);
        decide(functions, "no change at all");
        Failures failures = new Failures(DYNAMODB.client(), tables);
        assertThat(failures.list(Optional.empty(), Optional.empty(), 10).items())
                .singleElement()
                .satisfies(failure -> assertThat(failures.body(Optional.empty(), failure.id()))
                        .hasValueSatisfying(body -> assertThat(new String(body, StandardCharsets.UTF_8))
                                .isEqualTo("no change at all")));
    }

    private void callsWait(Example example) {
        FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK);
        String[] events = IntStream.rangeClosed(1, CALLS)
                .mapToObj(call -> example.answeredByDana("" + call))
                .toArray(String[]::new);
        assertThat(Messages.failed(functions.callCompleted().callCompleted(Messages.batch(events))))
                .isEmpty();
    }

    private List<Job> jobs(Example example) {
        return new Jobs(DYNAMODB.client(), tables)
                .list(example.account(), Optional.empty(), 10)
                .items();
    }

    private static void decide(FunctionsBuilder functions, String body) {
        assertThat(Messages.failed(functions.decideWaiting().decideWaiting(Messages.batch(body))))
                .isEmpty();
    }

    private static String danasName(Example example) {
        PersonName name = PersonName.ofDisplayed("Dana Whitfield").orElseThrow();
        return Messages.streamRecord(
                MappingKeys.name(example.account(), name.key()).attributes());
    }

    private static String envelope(BusEvent event) {
        return "{\"source\":\"%s\",\"detail-type\":\"%s\",\"detail\":%s}"
                .formatted(event.source(), event.detailType(), event.detail());
    }
}
