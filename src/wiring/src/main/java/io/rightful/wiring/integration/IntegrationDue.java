package io.rightful.wiring.integration;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.BusEvent;

/** That something is to be done for an integration now, as the bus carries it. */
public record IntegrationDue(AccountId account, IntegrationId integration) {
    /** What changed in its CRM is to be read, and what was not written there yet to be written. */
    public static final String LEAD_OWNER_PULL = "LeadOwnerPullDue";

    /** Its CRM's users and queues are to be read. */
    public static final String CRM_USERS = "CrmUsersDue";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 256;

    /** @param type {@link #LEAD_OWNER_PULL} or {@link #CRM_USERS} */
    public BusEvent event(String source, String type, Instant now) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", account.value())
                .put("integration", integration.value())
                .toString();
        return new BusEvent(source, type, detail, now);
    }

    /** Empty where the event is none of this type. */
    public static Optional<IntegrationDue> read(String event, String type) {
        JsonNode root = tree(event);
        JsonNode detail = root.path("detail");
        return text(root, "detail-type")
                .filter(type::equals)
                .flatMap(due -> text(detail, "account"))
                .flatMap(account -> text(detail, "integration")
                        .map(integration ->
                                new IntegrationDue(new AccountId(account), new IntegrationId(integration))));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank() && text.length() <= LIMIT);
    }

    private static JsonNode tree(String event) {
        try {
            return Optional.ofNullable(JSON.readTree(event)).orElseGet(JSON::missingNode);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
