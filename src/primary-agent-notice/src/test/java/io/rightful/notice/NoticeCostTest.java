package io.rightful.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** What a notice costs, however many there were before it. */
class NoticeCostTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());

    @Test
    void aMailOfItsOwnTakesFiveRoundTripsAndAlwaysTheSameUnits() {
        Town town = town("alone");
        cost(town, "c0");
        Usage second = cost(town, "c1");
        Usage fifth = cost(town, "c2", "c3", "c4");

        assertThat(second.requests())
                .containsExactly("BatchGetItem", "GetItem", "GetItem", "TransactWriteItems", "PutItem");
        assertThat(fifth).isEqualTo(second);
        assertThat(second.writeUnits()).isEqualTo(5);
        assertThat(second.readUnits()).isLessThanOrEqualTo(7);
    }

    @Test
    void whatGoesIntoADigestTakesFourRoundTrips() {
        Town town = town("together");
        cost(town, "c0", "c1", "c2", "c3", "c4", "c5");
        Usage seventh = cost(town, "c6");
        Usage tenth = cost(town, "c7", "c8", "c9");

        assertThat(seventh.requests()).containsExactly("BatchGetItem", "GetItem", "GetItem", "TransactWriteItems");
        assertThat(tenth).isEqualTo(seventh);
        assertThat(seventh.writeUnits()).isEqualTo(6);
    }

    @Test
    void whatIsDeliveredAgainTakesTwoReads() {
        Town town = town("again");
        cost(town, "c0");

        Usage again = delivered(town, new ContactId("c0"));

        assertThat(again.requests()).containsExactly("BatchGetItem", "GetItem");
        assertThat(again.writeUnits()).isZero();
    }

    /** Of the last of these. */
    private Usage cost(Town town, String... contacts) {
        Usage last = null;
        for (String contact : contacts) {
            last = delivered(town, town.contactOf(Town.DANA, contact));
        }
        return last;
    }

    private Usage delivered(Town town, ContactId contact) {
        List<String> change = town.stream(contact);
        Meter meter = new Meter();
        try (DynamoDbClient metered = DYNAMO_DB.server().client(meter)) {
            PrimaryAgentNotice function = new NoticeBuilder(
                            metered, tables, CLOCK, new SentMails(), (due, name, event) -> {}, event -> {})
                    .function();
            return meter.measure(() -> function.primaryAgentNotice(Messages.batch(change)));
        }
    }

    private Town town(String account) {
        return new Town(DYNAMO_DB.client(), tables, new AccountId(account), CLOCK)
                .settled()
                .with(NoticeSettings.DEFAULT);
    }
}
