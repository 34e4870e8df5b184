package io.rightful.benchmarks.bill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeteredRequestTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aKeyThatNoItemHasTakesAReadUnitToo() throws JsonProcessingException {
        EventCost cost = cost(
                "BatchGetItem",
                "{\"RequestItems\":{\"a\":{\"Keys\":[{},{}]},\"b\":{\"Keys\":[{}]}}}",
                "{\"Responses\":{\"a\":[{}],\"b\":[]},\"ConsumedCapacity\":[{\"CapacityUnits\":1},{\"CapacityUnits\":0}]}");

        assertThat(cost).isEqualTo(new EventCost(1, 3, 0, 0));
    }

    @Test
    void anItemThatIsThereTakesWhatTheDatabaseSays() throws JsonProcessingException {
        assertThat(cost("GetItem", "{}", "{\"Item\":{},\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}"))
                .isEqualTo(new EventCost(1, 0.5, 0, 0));
    }

    @Test
    void everyItemOfATransactionTakesTwoUnitsForEachKilobyte() throws JsonProcessingException {
        String small = "{\"Put\":{\"TableName\":\"a\",\"Item\":{\"pk\":{\"S\":\"x\"}}}}";
        String large = small.replace("x", "x".repeat(1500));
        String check = "{\"ConditionCheck\":{\"TableName\":\"a\"}}";

        assertThat(cost(
                        "TransactWriteItems",
                        "{\"TransactItems\":[" + String.join(",", small, large, check) + "]}",
                        "{\"ConsumedCapacity\":[{\"CapacityUnits\":2}]}"))
                .isEqualTo(new EventCost(1, 0, 2 + 4 + 2, 0));
    }

    @Test
    void aSnapshotTakesWhatTheDatabaseSays() throws JsonProcessingException {
        assertThat(cost(
                        "TransactGetItems",
                        "{\"TransactItems\":[{},{}]}",
                        "{\"Responses\":[{},{}],\"ConsumedCapacity\":[{\"CapacityUnits\":4}]}"))
                .isEqualTo(new EventCost(1, 4, 0, 0));
    }

    private static EventCost cost(String operation, String asked, String answer) throws JsonProcessingException {
        return new MeteredRequest(operation, JSON.readTree(asked), JSON.readTree(answer)).cost();
    }
}
