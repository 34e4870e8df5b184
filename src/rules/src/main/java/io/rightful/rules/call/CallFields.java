package io.rightful.rules.call;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import io.rightful.rules.agent.Agent;

/** A call as named text fields and back. An absent value has no field. */
final class CallFields {
    private CallFields() {}

    static SortedMap<String, String> of(Call call) {
        FieldWriter fields = new FieldWriter(new TreeMap<>());
        fields.put(call.result(), "result");
        fields.put(call.direction(), "direction");
        fields.put(call.startedAt(), "startedAt");
        fields.put(call.answeredAt(), "answeredAt");
        fields.put(call.endedAt(), "endedAt");
        fields.put(call.talkTime(), "talkTime");
        fields.put(call.contact().number(), "contact", "number");
        fields.put(call.contact().name(), "contact", "name");
        fields.put(call.contact().email(), "contact", "email");
        if (call.contact().withheld()) {
            fields.put("true", "contact", "withheld");
        }
        call.aliases().forEach(alias -> fields.mark("aliases", alias));
        call.ownNumbers().forEach(number -> fields.mark("ownNumbers", number));
        call.payloads().forEach(payload -> fields.mark("payloads", payload));
        fields.agent(call.placedBy(), "placedBy");
        call.legs().forEach(leg -> write(fields, leg));
        call.steps().forEach(step -> write(fields, step));
        return fields.fields();
    }

    private static void write(FieldWriter fields, Leg leg) {
        fields.put(leg.outcome(), "legs", leg.id(), "outcome");
        fields.agent(leg.agent(), "legs", leg.id(), "agent");
        fields.put(leg.startedAt(), "legs", leg.id(), "startedAt");
        fields.put(leg.endedAt(), "legs", leg.id(), "endedAt");
        fields.put(leg.talkTime(), "legs", leg.id(), "talkTime");
        fields.put(leg.step(), "legs", leg.id(), "step");
    }

    private static void write(FieldWriter fields, Step step) {
        fields.put(step.kind(), "steps", step.id(), "kind");
        fields.put(step.flowStep(), "steps", step.id(), "flowStep");
        fields.put(step.position(), "steps", step.id(), "position");
        fields.put(step.name(), "steps", step.id(), "name");
        fields.put(step.startedAt(), "steps", step.id(), "startedAt");
        fields.put(step.email(), "steps", step.id(), "email");
        for (Agent agent : step.agents()) {
            agent.key().ifPresent(key -> {
                fields.describe(agent, key);
                fields.mark("steps", step.id(), "agents", key.value());
            });
        }
    }

    static Call call(CallKey key, SortedMap<String, String> values) {
        FieldReader fields = new FieldReader(values);
        return new Call(
                key,
                fields.names("aliases"),
                fields.text("result").map(CallResult::valueOf).orElse(CallResult.STARTED),
                fields.text("direction").map(Direction::valueOf),
                fields.time("startedAt"),
                fields.time("answeredAt"),
                fields.time("endedAt"),
                fields.duration("talkTime"),
                party(fields),
                fields.names("ownNumbers"),
                fields.agent("placedBy"),
                fields.names("legs").stream().map(id -> leg(fields, id)).toList(),
                fields.names("steps").stream().map(id -> step(fields, id)).toList(),
                fields.names("payloads"));
    }

    private static Party party(FieldReader fields) {
        return new Party(
                fields.text("contact", "number"),
                fields.text("contact", "withheld").isPresent(),
                fields.text("contact", "name"),
                fields.text("contact", "email"));
    }

    private static Leg leg(FieldReader fields, String id) {
        return new Leg(
                id,
                fields.agent("legs", id, "agent"),
                fields.text("legs", id, "outcome").map(LegOutcome::valueOf).orElse(LegOutcome.RANG),
                fields.time("legs", id, "startedAt"),
                fields.time("legs", id, "endedAt"),
                fields.duration("legs", id, "talkTime"),
                fields.text("legs", id, "step"));
    }

    private static Step step(FieldReader fields, String id) {
        Optional<Integer> position = fields.text("steps", id, "position").map(Integer::valueOf);
        return new Step(
                id,
                fields.text("steps", id, "flowStep"),
                position,
                fields.text("steps", id, "kind").map(StepKind::valueOf).orElse(StepKind.OTHER),
                fields.text("steps", id, "name"),
                fields.time("steps", id, "startedAt"),
                fields.names("steps", id, "agents").stream()
                        .map(fields::described)
                        .toList(),
                fields.text("steps", id, "email"));
    }
}
