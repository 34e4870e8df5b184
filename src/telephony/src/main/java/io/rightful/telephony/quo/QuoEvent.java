package io.rightful.telephony.quo;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.rules.call.Direction;
import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Words;

/**
 * An event of either generation: what it is of stands in data.resource, and who took part in data.context; before, all of it in
 * data.object.
 */
record QuoEvent(QuoType type, Fields envelope, Fields resource, Fields context, SourceContext source) {
    private static final Fields NOTHING = Fields.of(JsonNodeFactory.instance.objectNode());

    private static final Words<Direction> DIRECTIONS = new Words<>(Map.of(
            "incoming", Direction.INBOUND,
            "inbound", Direction.INBOUND,
            "outgoing", Direction.OUTBOUND,
            "outbound", Direction.OUTBOUND));

    static QuoEvent of(Fields envelope, SourceContext source) {
        Fields data = envelope.object("data").orElse(envelope);
        return new QuoEvent(
                QuoType.of(envelope.text("type")),
                envelope,
                data.object("resource", "object").orElse(NOTHING),
                data.object("context").orElse(NOTHING),
                source);
    }

    Optional<Direction> direction() {
        return DIRECTIONS.read(resource.text("direction"));
    }

    boolean outgoing() {
        return direction().filter(Direction.OUTBOUND::equals).isPresent();
    }

    Optional<Instant> createdAt() {
        return envelope.time(source.times(), "createdAt");
    }

    Optional<Instant> time(String name) {
        return resource.time(source.times(), name);
    }

    /** Of the line, by which an admin may describe it. */
    Optional<String> phoneNumberId() {
        return Stream.of(resource, context)
                .flatMap(fields -> fields.id("phoneNumberId").stream())
                .findFirst();
    }
}
