package io.rightful.wiring.queue;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** Whose an event of our own format says it is, as far as it can be read: so that a bad one is shown to that account. */
record ClaimedOwner(Optional<AccountId> account, Optional<SourceName> source) {
    private static final JsonMapper JSON = new JsonMapper();

    static ClaimedOwner of(String event) {
        JsonNode root = tree(event);
        JsonNode detail = root.path("detail").isObject() ? root.path("detail") : root.path("data");
        return new ClaimedOwner(
                text(detail, "account").map(AccountId::new),
                text(detail, "source").map(SourceName::new));
    }

    private static Optional<String> text(JsonNode detail, String name) {
        return Optional.of(detail.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank() && text.length() <= 256);
    }

    private static JsonNode tree(String event) {
        try {
            return JSON.readTree(event);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
