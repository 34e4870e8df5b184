package io.rightful.telephony.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.Step;

/** A statement as our detail. What is absent has no key. */
final class DetailWriter {
    private DetailWriter() {}

    static ObjectNode detail(CallPart part) {
        Call call = part.call();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("schemaVersion", CallEvents.SCHEMA_VERSION);
        detail.put("account", call.key().account().value());
        detail.put("source", call.key().source().value());
        detail.put("callId", call.key().callId());
        texts(detail, "aliases", call.aliases());
        detail.put("eventTime", part.eventTime().toString());
        detail.put("result", EventWords.of(call.result()));
        put(detail, "direction", call.direction().map(EventWords::of));
        put(detail, "startedAt", call.startedAt());
        put(detail, "answeredAt", call.answeredAt());
        put(detail, "endedAt", call.endedAt());
        seconds(detail, call.talkTime());
        set(detail, "contact", contact(call.contact()));
        texts(detail, "ownNumbers", call.ownNumbers());
        call.placedBy().ifPresent(agent -> set(detail, "placedBy", agent(agent)));
        ArrayNode legs = detail.arrayNode();
        call.legs().forEach(leg -> legs.add(leg(leg)));
        ArrayNode steps = detail.arrayNode();
        call.steps().forEach(step -> steps.add(step(step)));
        set(detail, "legs", legs);
        set(detail, "steps", steps);
        texts(detail, "payloads", call.payloads());
        return detail;
    }

    private static ObjectNode contact(Party party) {
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        put(contact, "number", party.number());
        if (party.withheld()) {
            contact.put("withheld", true);
        }
        put(contact, "name", party.name());
        put(contact, "email", party.email());
        return contact;
    }

    private static ObjectNode agent(Agent agent) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "id", agent.id());
        put(node, "name", agent.name());
        put(node, "email", agent.email());
        put(node, "extension", agent.extension());
        put(node, "login", agent.login());
        return node;
    }

    private static ObjectNode leg(Leg leg) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", leg.id());
        leg.agent().ifPresent(agent -> set(node, "agent", agent(agent)));
        node.put("outcome", EventWords.of(leg.outcome()));
        put(node, "startedAt", leg.startedAt());
        put(node, "endedAt", leg.endedAt());
        seconds(node, leg.talkTime());
        put(node, "step", leg.step());
        return node;
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", step.id());
        put(node, "flowStep", step.flowStep());
        step.position().ifPresent(position -> node.put("position", position));
        node.put("kind", EventWords.of(step.kind()));
        put(node, "name", step.name());
        put(node, "startedAt", step.startedAt());
        ArrayNode agents = node.arrayNode();
        step.agents().forEach(agent -> agents.add(agent(agent)));
        set(node, "agents", agents);
        put(node, "email", step.email());
        return node;
    }

    private static void put(ObjectNode node, String key, Optional<?> value) {
        value.ifPresent(present -> node.put(key, present.toString()));
    }

    private static void seconds(ObjectNode node, Optional<Duration> talkTime) {
        talkTime.map(time -> BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros())
                .map(time -> time.scale() < 0 ? time.setScale(0) : time)
                .ifPresent(time -> node.put("talkSeconds", time));
    }

    private static void texts(ObjectNode node, String key, Collection<String> values) {
        ArrayNode texts = node.arrayNode();
        values.forEach(texts::add);
        set(node, key, texts);
    }

    private static void set(ObjectNode node, String key, JsonNode value) {
        if (!value.isEmpty()) {
            node.set(key, value);
        }
    }
}
