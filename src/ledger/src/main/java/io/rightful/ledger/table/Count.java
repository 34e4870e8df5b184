package io.rightful.ledger.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.BatchRead.Address;

/** Adds to numbers of one item. */
record Count(Address address, SortedMap<String, Long> numbers) {

    TransactWriteItem write() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        numbers.forEach((attribute, number) -> {
            names.put("#" + attribute, attribute);
            values.put(":" + attribute, AttributeValue.fromN(Long.toString(number)));
        });
        String sums = numbers.keySet().stream()
                .map(attribute -> "#" + attribute + " :" + attribute)
                .collect(Collectors.joining(", "));
        Update update = Update.builder()
                .tableName(address.table())
                .key(address.key().attributes())
                .updateExpression("ADD " + sums)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .build();
        return TransactWriteItem.builder().update(update).build();
    }
}
