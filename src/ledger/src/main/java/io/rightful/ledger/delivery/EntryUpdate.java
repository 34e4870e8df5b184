package io.rightful.ledger.delivery;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Sets attributes of an item, whatever they were. */
record EntryUpdate(Map<String, AttributeValue> attributes) {

    /** @param more what else the update does, in its own names and values */
    UpdateItemRequest.Builder request(String more, Map<String, String> names, Map<String, AttributeValue> values) {
        String set = attributes.keySet().stream()
                .sorted()
                .map(name -> "#" + name + " = :" + name)
                .collect(Collectors.joining(", ", "SET ", " "));
        Map<String, String> allNames = new TreeMap<>(names);
        Map<String, AttributeValue> allValues = new TreeMap<>(values);
        attributes.forEach((name, value) -> {
            allNames.put("#" + name, name);
            allValues.put(":" + name, value);
        });
        return UpdateItemRequest.builder()
                .updateExpression(set + more)
                .expressionAttributeNames(allNames)
                .expressionAttributeValues(allValues);
    }

    /** @param others that the item has no more */
    UpdateItemRequest.Builder requestWithout(Stream<String> others, Map<String, String> names) {
        Map<String, String> allNames = new TreeMap<>(names);
        String removed = others.filter(name -> !attributes.containsKey(name))
                .peek(name -> allNames.put("#" + name, name))
                .map(name -> "#" + name)
                .collect(Collectors.joining(", "));
        return request(removed.isEmpty() ? "" : "REMOVE " + removed, allNames, Map.of());
    }
}
