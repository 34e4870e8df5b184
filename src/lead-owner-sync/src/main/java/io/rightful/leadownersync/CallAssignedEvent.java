package io.rightful.leadownersync;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.rightful.rules.call.AccountId;

/**
 * A decided call as the bus carries it.
 *
 * @param detail as it is told on
 */
record CallAssignedEvent(AccountId account, String detail) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Empty where the event is another. */
    static Optional<CallAssignedEvent> read(String event) {
        JsonNode root = tree(event);
        JsonNode detail = root.path("detail");
        return CallAssigned.TYPE.equals(root.path("detail-type").textValue())
                        && CallAssigned.SOURCE.equals(root.path("source").textValue())
                        && detail.path("account").isTextual()
                ? Optional.of(new CallAssignedEvent(
                        new AccountId(detail.path("account").textValue()), detail.toString()))
                : Optional.empty();
    }

    private static JsonNode tree(String event) {
        try {
            return Optional.ofNullable(JSON.readTree(event)).orElseGet(JSON::missingNode);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
