package io.rightful.ledger.routing;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.routing.RetryBooking;

import static org.assertj.core.api.Assertions.assertThat;

class RetryBookingsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final ContactId LEAD = new ContactId("lead");
    private static final RetryBooking FIRST = booking(1, Sample.MONDAY);
    private static final RetryBooking NEXT = booking(2, Sample.MONDAY.plusSeconds(900));

    private final RetryBookings bookings = new RetryBookings(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @Test
    void oneCallBooksOnceHoweverOftenItAsks() {
        AccountId account = Sample.account("once");

        assertThat(bookings.book(account, FIRST, "call-1")).isEqualTo(FIRST);
        assertThat(bookings.book(account, booking(1, Sample.MONDAY.plusSeconds(5)), "call-1"))
                .isEqualTo(FIRST);
        assertThat(bookings.find(account, LEAD)).contains(FIRST);
    }

    @Test
    void aLaterCallTakesThePlaceOfAnEarlierOneWhicheverComesFirst() {
        AccountId account = Sample.account("later");
        RetryBooking later = booking(1, Sample.MONDAY.plusSeconds(60));

        assertThat(bookings.book(account, FIRST, "call-1")).isEqualTo(FIRST);
        assertThat(bookings.book(account, later, "call-2")).isEqualTo(later);
        assertThat(bookings.book(account, FIRST, "call-1")).isEqualTo(later);
    }

    @Test
    void theNextAttemptTakesThePlaceOfTheOneThatStandsAlone() {
        AccountId account = Sample.account("next");
        bookings.book(account, FIRST, "call-1");

        bookings.replace(account, FIRST, NEXT);
        bookings.replace(account, FIRST, booking(2, Sample.TUESDAY));
        bookings.end(account, FIRST);
        assertThat(bookings.find(account, LEAD)).contains(NEXT);

        bookings.end(account, NEXT);
        assertThat(bookings.find(account, LEAD)).isEmpty();
    }

    private static RetryBooking booking(int attempt, Instant at) {
        return new RetryBooking(LEAD, Sample.ann().id(), attempt, at);
    }
}
