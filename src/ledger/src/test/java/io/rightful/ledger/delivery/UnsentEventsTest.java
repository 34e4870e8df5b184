package io.rightful.ledger.delivery;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class UnsentEventsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final Instant NEVER = Instant.parse("2126-03-02T12:00:00Z");

    private final UnsentEvents events = new UnsentEvents(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @Test
    void anEventIsFoundAsItWasKeptUntilItIsRemoved() {
        UnsentKey key = key("whole");
        UnsentEvent event = event("{\"callId\":\"1\"}");
        events.keep(key, event, NEVER);
        assertThat(events.find(key)).contains(event);

        events.remove(key, event);
        assertThat(events.find(key)).isEmpty();
        events.remove(key, event);
    }

    @Test
    void anEventOfTheGreatestSizeIsKept() {
        UnsentKey key = key("large");
        UnsentEvent event = event("{\"callId\":\"" + "ü".repeat(32_000) + "\"}");
        events.keep(key, event, NEVER);

        assertThat(events.find(key)).contains(event);
    }

    @Test
    void whatStatesAnotherThingAndWasKeptMeanwhileIsNotRemoved() {
        UnsentKey key = key("meanwhile");
        UnsentEvent sent = event("{\"callId\":\"1\"}");
        UnsentEvent later = event("{\"callId\":\"1\",\"result\":\"missed\"}");
        events.keep(key, sent, NEVER);
        events.keep(key, later, NEVER);

        events.remove(key, sent);
        assertThat(events.find(key)).contains(later);
    }

    @Test
    void theSameEventThatWasKeptAgainIsRemovedWithIt() {
        UnsentKey key = key("again");
        UnsentEvent sent = event("{\"callId\":\"1\"}");
        events.keep(
                key,
                new UnsentEvent(
                        sent.source(),
                        sent.detailType(),
                        sent.detail(),
                        sent.time().plus(Duration.ofHours(1))),
                NEVER);

        events.remove(key, sent);
        assertThat(events.find(key)).isEmpty();
    }

    @Test
    void itsKeyIsReadBackFromItsItemAlone() {
        UnsentKey key = new UnsentKey(new AccountId("a#b"), new DeliveryId("d1"));

        assertThat(UnsentKey.of(key.key())).contains(key);
        assertThat(key.key().partition()).isEqualTo("a%23b#unsent#d1");
        assertThat(UnsentKey.of(new Key("a#delivery#d1", "part#000"))).isEmpty();
        assertThat(UnsentKey.of(new Key("a#delivery#d1", "unsent"))).isEmpty();
        assertThat(UnsentKey.of(new Key("a#unsent#d1", "part#000"))).isEmpty();
        assertThat(UnsentKey.of(new Key("a", "unsent"))).isEmpty();
    }

    private static UnsentKey key(String delivery) {
        return new UnsentKey(Sample.account("unsent"), new DeliveryId(delivery));
    }

    private static UnsentEvent event(String detail) {
        return new UnsentEvent("rightful.telephony", "CallCompleted", detail, Sample.MONDAY);
    }
}
