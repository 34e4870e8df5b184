package io.rightful.telephony.zoom;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;

/**
 * What one delivery says of a call that reached somebody of the account.
 *
 * @param begins whether it may tell how the call began: once it is handed on, it is told as if it had just come in
 */
record ReceivedCall(ZoomEvent event, ZoomCallId id, ZoomParty caller, List<Ring> rings, boolean begins) {

    Normalised read() {
        return draft().part();
    }

    CallDraft draft() {
        Set<String> ownNumbers = rings.stream()
                .flatMap(ring -> ring.callee().ownNumber(event.context()).stream())
                .collect(Collectors.toSet());
        return new CallDraft(event.context(), id.call())
                .alias(id.part())
                .result(rings.stream()
                        .map(Ring::result)
                        .max(Comparator.naturalOrder())
                        .orElse(CallResult.STARTED))
                .direction(begins && caller.outside() ? Optional.of(Direction.INBOUND) : Optional.empty())
                .startedAt(earliest(rings.stream(), Ring::startedAt))
                .answeredAt(earliest(rings.stream().filter(Ring::talk), Ring::answeredAt))
                .endedAt(rings.stream().flatMap(ring -> ring.endedAt().stream()).max(Comparator.naturalOrder()))
                .contact(caller.contact(ownNumbers, event.context()))
                .ownNumbers(ownNumbers)
                .legs(once(rings.stream().flatMap(ring -> ring.leg().stream()).toList(), Leg::id))
                .steps(once(rings.stream().map(Ring::step).toList(), Step::id))
                .eventTime(event.at());
    }

    private Optional<Instant> earliest(Stream<Ring> among, Function<Ring, Optional<Instant>> moment) {
        return begins
                ? among.flatMap(ring -> moment.apply(ring).stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static <T> List<T> once(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(id.apply(one), one));
        return List.copyOf(byId.values());
    }
}
