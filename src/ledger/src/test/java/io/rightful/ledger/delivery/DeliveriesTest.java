package io.rightful.ledger.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final AccountId ACCOUNT = Sample.account("deliveries");

    private final Deliveries deliveries = new Deliveries(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Chunks.BYTES - 1, Chunks.BYTES, Chunks.BYTES + 1, 3 * Chunks.BYTES + 7, 6_000_000})
    void aBodyOfAnySizeComesBackByteForByte(int size) {
        byte[] body = incompressible(size);
        DeliveryId id = DeliveryId.of(Sample.SOURCE, body);

        keep(id, body, Sample.MONDAY);

        Delivery found = deliveries.find(ACCOUNT, id).orElseThrow();
        assertThat(found.body()).isEqualTo(body);
        assertThat(found.contentType()).isEqualTo("application/json");
        assertThat(found.receivedAt()).isEqualTo(Sample.MONDAY);
        assertThat(found.entry().outcome()).isEqualTo(DeliveryOutcome.accepted("CallCompleted", "call-1"));
    }

    @Test
    void theFirstTimeOfReceiptStands() {
        byte[] body = text("{\"call\":1}");
        DeliveryId id = DeliveryId.of(Sample.SOURCE, body);

        assertThat(keep(id, body, Sample.MONDAY)).isEqualTo(new Kept.First(Sample.MONDAY));
        assertThat(keep(id, body, Sample.TUESDAY)).isEqualTo(new Kept.Again(Sample.MONDAY));
    }

    @Test
    void aLargeBodyThatComesAgainKeepsItsFirstTimeToo() {
        byte[] body = incompressible(2 * Chunks.BYTES + 1000);
        DeliveryId id = DeliveryId.of(Sample.SOURCE, body);

        keep(id, body, Sample.MONDAY);

        assertThat(keep(id, body, Sample.TUESDAY)).isEqualTo(new Kept.Again(Sample.MONDAY));
        assertThat(deliveries.find(ACCOUNT, id).orElseThrow().body()).isEqualTo(body);
    }

    @Test
    void whatWasNotKeptToItsEndIsNotThere() {
        String table = new TableNames(DYNAMO_DB.prefix()).deliveries();
        byte[] body = incompressible(2 * Chunks.BYTES);
        DeliveryId id = DeliveryId.of(Sample.SOURCE, body);
        Parts parts = new Parts(DYNAMO_DB.client(), table, ACCOUNT.value() + "#delivery#" + id);
        keep(id, body, Sample.MONDAY);
        DYNAMO_DB
                .client()
                .deleteItem(delete -> delete.tableName(table).key(parts.key(0).attributes()));

        assertThat(deliveries.find(ACCOUNT, id)).isEmpty();
        assertThat(keep(id, body, Sample.TUESDAY)).isEqualTo(new Kept.First(Sample.TUESDAY));
        assertThat(deliveries.find(ACCOUNT, id)).isPresent();
    }

    @Test
    void sourceAndBodyTogetherMakeTheId() {
        byte[] body = text("{}");

        assertThat(DeliveryId.of(Sample.SOURCE, body))
                .isEqualTo(DeliveryId.of(Sample.SOURCE, text("{}")))
                .isNotEqualTo(DeliveryId.of(Sample.SOURCE, text("{ }")))
                .isNotEqualTo(DeliveryId.of(new SourceName("other"), body));
        assertThat(deliveries.find(Sample.account("none"), DeliveryId.of(Sample.SOURCE, body)))
                .isEqualTo(Optional.empty());
    }

    private Kept keep(DeliveryId id, byte[] body, Instant at) {
        DeliveryEntry entry =
                DeliveryEntry.of(id, Sample.SOURCE, DeliveryOutcome.accepted("CallCompleted", "call-1"), at);
        return deliveries.keep(ACCOUNT, new Delivery(entry, "application/json", body), at.plus(Duration.ofDays(90)));
    }

    private static byte[] incompressible(int size) {
        byte[] body = new byte[size];
        new Random(size).nextBytes(body);
        return body;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
