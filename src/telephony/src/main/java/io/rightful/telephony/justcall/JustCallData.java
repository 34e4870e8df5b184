package io.rightful.telephony.justcall;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Party;
import io.rightful.telephony.BareNumbers;
import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/** What calls and texts have in common: numbers with their country code and without a plus, times in UTC. */
record JustCallData(Fields data, SourceContext context) {
    private static final Times UTC = new Times(ZoneOffset.UTC);

    private static final Words<Direction> DIRECTIONS = new Words<>(Map.of(
            "incoming", Direction.INBOUND,
            "inbound", Direction.INBOUND,
            "outgoing", Direction.OUTBOUND,
            "outbound", Direction.OUTBOUND));

    static Optional<Direction> direction(Fields fields) {
        return DIRECTIONS.read(fields.text("direction"));
    }

    /** Of two fields, day and time of day; the hour may have one digit. */
    Optional<Instant> moment(String day, String time) {
        return data.text(day)
                .flatMap(date -> data.text(time)
                        .flatMap(clock -> UTC.read(date + " " + (clock.matches("\\d:.*") ? "0" + clock : clock))));
    }

    Optional<Instant> moment(String name) {
        return data.time(UTC, name);
    }

    Party contact() {
        return context.numbers()
                .contact(
                        BareNumbers.stated(data.text("contact_number")),
                        ownNumbers(),
                        data.text("contact_name"),
                        data.email("contact_email"));
    }

    Set<String> ownNumbers() {
        return BareNumbers.stated(data.text("justcall_number", "sales_dialer_number"))
                .flatMap(context.numbers()::e164)
                .stream()
                .collect(Collectors.toSet());
    }
}
