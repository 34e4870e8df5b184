package io.rightful.telephony.event;

import java.util.Collection;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.rules.call.Party;

/** What the details of our events have in common. What is absent has no key. */
final class EventNodes {
    private EventNodes() {}

    static ObjectNode contact(Party party) {
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        put(contact, "number", party.number());
        if (party.withheld()) {
            contact.put("withheld", true);
        }
        put(contact, "name", party.name());
        put(contact, "email", party.email());
        return contact;
    }

    static void put(ObjectNode node, String key, Optional<?> value) {
        value.ifPresent(present -> node.put(key, present.toString()));
    }

    static void texts(ObjectNode node, String key, Collection<String> values) {
        ArrayNode texts = node.arrayNode();
        values.forEach(texts::add);
        set(node, key, texts);
    }

    static void set(ObjectNode node, String key, JsonNode value) {
        if (!value.isEmpty()) {
            node.set(key, value);
        }
    }
}
