package io.rightful.telephonysync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.Failures;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.telephony.api.TimeRange;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class ReadCallsTest extends CallListFixture {
    @Test
    void callsThatNobodyToldOfAreToldOfOnce() {
        list.add(ListedCall.answered("C1", at(1)));
        list.add(ListedCall.missed("C2", at(2)));
        list.add(ListedCall.missed("C3", at(3)));

        read();
        assertThat(told()).containsExactly("C1", "C2", "C3");
        decide();
        read();

        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsKnownWritesNothingAndIsKeptNowhere() {
        list.add(ListedCall.answered("C1", at(1)));
        read();
        decide();
        List<String> before = everything();

        read();

        assertThat(published).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCallWhoseEndWasNeverToldIsCompleted() {
        list.add(ListedCall.missed("C1", at(1)));
        read();
        decide();
        list.replace(ListedCall.answered("C1", at(1)));

        read();

        assertThat(told()).containsExactly("C1");
    }

    @Test
    void eachReadingGoesOnBeforeTheEndOfTheLast() {
        read();
        clock.pass(Duration.ofHours(1));
        read();

        assertThat(list.asked())
                .containsExactly(
                        new TimeRange(TestClock.START.minus(Duration.ofDays(1)), TestClock.START),
                        new TimeRange(
                                TestClock.START.minus(ReadPosition.OVERLAP),
                                TestClock.START.plus(Duration.ofHours(1))));
    }

    @Test
    void aCallThatWasListedBesideTheRangeIsNotOfIt() {
        list.add(ListedCall.missed("too-early", TestClock.START.minus(Duration.ofDays(2))));
        list.add(ListedCall.missed("C1", at(1)));

        read();

        assertThat(told()).containsExactly("C1");
    }

    @Test
    void aReadingWithoutTimeLeftHandsOnAndTheNextGoesOnWithTheNextPage() {
        for (int call = 0; call < 5; call++) {
            list.add(ListedCall.missed("C" + call, at(call)));
        }
        list.before(() -> clock.pass(Duration.ofSeconds(41)));

        read();
        assertThat(published).extracting(BusEvent::detailType).endsWith("CallsDue");
        assertThat(reading().succeededAt()).isEmpty();
        read();
        read();

        assertThat(told()).containsExactly("C0", "C1", "C2", "C3", "C4");
        assertThat(list.asked()).hasSize(3).containsOnly(list.asked().get(0));
        assertThat(reading().succeededAt()).isPresent();
    }

    @Test
    void aPageThatLeadsNowhereAnyMoreIsGivenUpAndTheRangeReadAnew() {
        for (int call = 0; call < 3; call++) {
            list.add(ListedCall.missed("C" + call, at(call)));
        }
        list.before(() -> clock.pass(Duration.ofSeconds(41)));
        read();
        list.before(() -> {});
        list.fails(RemoteFailure.of(Kind.REFUSED, "http-400"));
        decide();

        read();
        decide();

        assertThat(reading().problem()).isEmpty();
        assertThat(reading().succeededAt()).isPresent();
        assertThat(list.asked()).hasSize(4);
    }

    @Test
    void aLimitIsNotAskedAgainstBeforeItEnds() {
        list.fails(RemoteFailure.limitReached("http-429", TestClock.START.plus(Duration.ofMinutes(12))));
        read();
        clock.pass(Duration.ofMinutes(11));
        read();
        assertThat(list.asked()).hasSize(1);
        assertThat(reading().problem()).contains("LIMIT_REACHED http-429");

        clock.pass(Duration.ofMinutes(1));
        read();

        assertThat(list.asked()).hasSize(2);
        assertThat(reading().problem()).isEmpty();
    }

    @Test
    void oneReadsASourceAtATime() {
        list.add(ListedCall.missed("C1", at(1)));
        list.before(() -> {
            list.before(() -> {});
            read();
        });

        read();

        assertThat(list.asked()).hasSize(1);
        assertThat(told()).containsExactly("C1");
    }

    @Test
    void whoeverWasKilledIsFollowedByAnotherOnceTheLeaseIsOver() {
        list.add(ListedCall.missed("C1", at(1)));
        list.before(() -> {
            throw new IllegalStateException("killed");
        });
        assertThat(function()
                        .readCalls(Messages.batch(QueuedEvents.callsDue(account)))
                        .getBatchItemFailures())
                .hasSize(1);
        list.before(() -> {});
        read();
        assertThat(told()).isEmpty();

        clock.pass(Duration.ofSeconds(90));
        read();

        assertThat(told()).containsExactly("C1");
    }

    @Test
    void anotherMessageIsKeptForAnAdmin() {
        take("{\"detail-type\":\"SomethingElse\"}");

        assertThat(new Failures(DYNAMODB.client(), tables)
                        .list(Optional.empty(), Optional.empty(), 10)
                        .items())
                .extracting(failure -> failure.reason())
                .contains("not-a-command");
    }
}
