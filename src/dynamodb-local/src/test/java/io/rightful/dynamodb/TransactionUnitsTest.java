package io.rightful.dynamodb;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import static org.assertj.core.api.Assertions.assertThat;

class TransactionUnitsTest {
    private final TransactionUnits units = new TransactionUnits(TableDescriptions.read());

    @Test
    void eachItemOfATableCounts() {
        assertThat(units.of(List.of(put("contacts", "a", "short"), put("contacts", "b", "short"))))
                .isEqualTo(4);
    }

    @Test
    void aKilobyteBegunIsTwoUnits() {
        assertThat(units.of(List.of(put("contacts", "a", "x".repeat(1100))))).isEqualTo(4);
    }

    @Test
    void anEntryOfAnIndexCountsOnlyWhereTheItemHasTheIndexesKey() {
        Map<String, AttributeValue> call = Map.of(
                "pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("call"), "day", AttributeValue.fromS("b"));
        assertThat(units.of(List.of(put("calls", call)))).isEqualTo(4);
        assertThat(units.of(List.of(put("calls", "a", "short")))).isEqualTo(2);
    }

    private static TransactWriteItem put(String table, String key, String text) {
        return put(
                table,
                Map.of(
                        "pk", AttributeValue.fromS(key),
                        "sk", AttributeValue.fromS("item"),
                        "text", AttributeValue.fromS(text)));
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName("test-1-" + table).item(item))
                .build();
    }
}
