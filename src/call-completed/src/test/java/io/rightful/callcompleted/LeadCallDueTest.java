package io.rightful.callcompleted;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.availability.HoursOfDay;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class LeadCallDueTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final Instant NOON = Lead.NOON;
    private static final Instant QUARTER = NOON.plus(Duration.ofMinutes(15));

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Map<Instant, BusEvent> scheduled = new TreeMap<>();
    private final List<BusEvent> published = new ArrayList<>();

    @Test
    void whatACallAsksForIsBookedOnceHoweverOftenItComes() {
        Lead lead = lead("booked");
        at(NOON, lead.requested("call-1", NOON), lead.requested("call-1", NOON.plusSeconds(3)));
        at(NOON, lead.requested("call-1", NOON));

        assertThat(lead.booking()).map(RetryBooking::bookedAt).contains(NOON);
        assertThat(scheduled.keySet()).containsExactly(QUARTER);
        assertThat(scheduled.get(QUARTER).source()).isEqualTo("rightful.call-completed");
        assertThat(scheduled.get(QUARTER).detailType()).isEqualTo("LeadRetryDue");
    }

    @Test
    void whenItIsDueTheLeadIsToBeCalledAndTheNextAttemptIsBooked() {
        Lead lead = lead("due").booked(1, NOON);
        at(QUARTER, lead.due(1, NOON));

        assertThat(published).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.call-completed");
            assertThat(event.detailType()).isEqualTo("LeadCallDue");
            assertThat(event.detail()).contains("\"lead\":\"lead\",\"user\":\"u-dana\",\"attempt\":1,");
        });
        assertThat(lead.booking()).contains(new RetryBooking(Lead.ID, Example.DANA, 2, QUARTER));
        assertThat(scheduled.keySet()).containsExactly(QUARTER.plus(Duration.ofHours(1)));
    }

    @Test
    void theLastAttemptIsTheLast() {
        Lead lead = lead("last").booked(3, NOON);
        at(QUARTER, lead.due(3, NOON));

        assertThat(published).hasSize(1);
        assertThat(lead.booking()).isEmpty();
        assertThat(scheduled).isEmpty();
    }

    @Test
    void anAnsweredCallCancelsIt() {
        Lead lead = lead("answered").booked(1, Instant.parse("2026-10-06T07:59:00Z"));
        builder(NOON)
                .callCompleted()
                .callCompleted(Messages.batch(lead.example().answeredByDana("1")));
        at(NOON, lead.due(1, Instant.parse("2026-10-06T07:59:00Z")));

        cancelled(lead);
    }

    @Test
    void aCallAnsweredBeforeDoesNot() {
        Lead lead = lead("before").booked(1, NOON);
        builder(NOON)
                .callCompleted()
                .callCompleted(Messages.batch(lead.example().answeredByDana("1")));
        at(QUARTER, lead.due(1, NOON));

        assertThat(published).hasSize(1);
    }

    @Test
    void anotherOwnerCancelsIt() {
        Lead lead = lead("unowned").booked(1, NOON);
        lead.becomesNobodys();
        at(QUARTER, lead.due(1, NOON));

        cancelled(lead);
    }

    @Test
    void anErasedContactCancelsIt() {
        Lead lead = new Lead(new Example(DYNAMODB.client(), tables, new AccountId("retry-erased")).danaIsHired());
        lead.booked(1, NOON);
        at(QUARTER, lead.due(1, NOON));

        cancelled(lead);
    }

    @Test
    void anOwnerWhoCannotBeReachedIsTriedLater() {
        Lead lead = lead("later").booked(1, NOON);
        lead.danaWorks(new WorkingHours(Map.of(
                DayOfWeek.THURSDAY, List.of(HoursOfDay.read("09:00", "17:00").orElseThrow()))));
        at(QUARTER, lead.due(1, NOON));

        assertThat(published).isEmpty();
        assertThat(lead.booking()).map(RetryBooking::attempt).contains(2);
        assertThat(scheduled.keySet()).containsExactly(Instant.parse("2026-10-08T09:00:00Z"));
    }

    @Test
    void whatALaterCallTookThePlaceOfIsNothingAnyMore() {
        Lead lead = lead("superseded").booked(1, NOON);
        at(QUARTER, lead.due(1, NOON.minusSeconds(60)), lead.due(2, NOON));

        assertThat(published).isEmpty();
        assertThat(lead.booking()).isPresent();
    }

    @Test
    void whatIsNoRetryIsKept() {
        Lead lead = lead("rubbish");
        at(NOON, lead.example().answeredByDana("1"));

        assertThat(new Failures(DYNAMODB.client(), tables)
                        .list(Optional.of(lead.example().account()), Optional.empty(), 10)
                        .items())
                .extracting(failure -> failure.reason())
                .containsExactly("not-a-lead-retry");
    }

    private void cancelled(Lead lead) {
        assertThat(published).isEmpty();
        assertThat(lead.booking()).isEmpty();
        assertThat(scheduled).isEmpty();
    }

    private Lead lead(String account) {
        return new Lead(new Example(DYNAMODB.client(), tables, new AccountId("retry-" + account)).danaIsHired())
                .ofDana();
    }

    private void at(Instant now, String... bodies) {
        assertThat(Messages.failed(builder(now)
                        .leadCallDue((due, name, event) -> scheduled.put(due, event))
                        .leadCallDue(Messages.batch(bodies))))
                .isEmpty();
    }

    private FunctionsBuilder builder(Instant now) {
        return FunctionsBuilder.on(DYNAMODB.client(), tables, InstantSource.fixed(now))
                .handingOnTo(published::add);
    }
}
