package io.rightful.ledger.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.BatchRead.Address;

/** Adds to numbers of one item. */
record Count(Address address, SortedMap<String, Long> numbers) {

    TransactWriteItem write() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        List<String> sums = new ArrayList<>();
        numbers.forEach((attribute, number) -> {
            int place = sums.size();
            names.put("#n" + place, attribute);
            values.put(":n" + place, AttributeValue.fromN(Long.toString(number)));
            sums.add("#n" + place + " :n" + place);
        });
        Update update = Update.builder()
                .tableName(address.table())
                .key(address.key().attributes())
                .updateExpression("ADD " + String.join(", ", sums))
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .build();
        return TransactWriteItem.builder().update(update).build();
    }
}
