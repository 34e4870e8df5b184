package io.rightful.telephony.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;

/** A statement as our detail. What is absent has no key. */
final class DetailWriter {
    private DetailWriter() {}

    static ObjectNode detail(CallPart part) {
        Call call = part.call();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("schemaVersion", Envelope.SCHEMA_VERSION);
        detail.put("account", call.key().account().value());
        detail.put("source", call.key().source().value());
        detail.put("callId", call.key().callId());
        EventNodes.texts(detail, "aliases", call.aliases());
        detail.put("eventTime", part.eventTime().toString());
        detail.put("result", EventWords.of(call.result()));
        EventNodes.put(detail, "direction", call.direction().map(EventWords::of));
        EventNodes.put(detail, "startedAt", call.startedAt());
        EventNodes.put(detail, "answeredAt", call.answeredAt());
        EventNodes.put(detail, "endedAt", call.endedAt());
        seconds(detail, call.talkTime());
        EventNodes.set(detail, "contact", EventNodes.contact(call.contact()));
        EventNodes.texts(detail, "ownNumbers", call.ownNumbers());
        call.placedBy().ifPresent(agent -> EventNodes.set(detail, "placedBy", agent(agent)));
        ArrayNode legs = detail.arrayNode();
        call.legs().forEach(leg -> legs.add(leg(leg)));
        ArrayNode steps = detail.arrayNode();
        call.steps().forEach(step -> steps.add(step(step)));
        EventNodes.set(detail, "legs", legs);
        EventNodes.set(detail, "steps", steps);
        EventNodes.texts(detail, "payloads", call.payloads());
        return detail;
    }

    private static ObjectNode agent(Agent agent) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        EventNodes.put(node, "id", agent.id());
        EventNodes.put(node, "name", agent.name());
        EventNodes.put(node, "email", agent.email());
        EventNodes.put(node, "extension", agent.extension());
        EventNodes.put(node, "login", agent.login());
        return node;
    }

    private static ObjectNode leg(Leg leg) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", leg.id());
        leg.agent().ifPresent(agent -> EventNodes.set(node, "agent", agent(agent)));
        node.put("outcome", EventWords.of(leg.outcome()));
        EventNodes.put(node, "startedAt", leg.startedAt());
        EventNodes.put(node, "endedAt", leg.endedAt());
        seconds(node, leg.talkTime());
        EventNodes.put(node, "step", leg.step());
        return node;
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", step.id());
        EventNodes.put(node, "flowStep", step.flowStep());
        step.position().ifPresent(position -> node.put("position", position));
        node.put("kind", EventWords.of(step.kind()));
        EventNodes.put(node, "name", step.name());
        EventNodes.put(node, "startedAt", step.startedAt());
        ArrayNode agents = node.arrayNode();
        step.agents().forEach(agent -> agents.add(agent(agent)));
        EventNodes.set(node, "agents", agents);
        EventNodes.put(node, "email", step.email());
        return node;
    }

    private static void seconds(ObjectNode node, Optional<Duration> talkTime) {
        talkTime.map(time -> BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros())
                .map(time -> time.scale() < 0 ? time.setScale(0) : time)
                .ifPresent(time -> node.put("talkSeconds", time));
    }
}
