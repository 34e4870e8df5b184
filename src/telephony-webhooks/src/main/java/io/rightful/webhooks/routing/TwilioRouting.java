package io.rightful.webhooks.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.rightful.rules.routing.RingPlan;
import io.rightful.rules.user.UserId;
import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Payload;
import io.rightful.telephony.proof.TwilioSignature;
import io.rightful.webhooks.Gate;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/**
 * Answers Twilio, which asks anew after every round: whoever can be reached by then and has not rung yet rings next, so that
 * nothing has to be remembered and nobody rings twice.
 */
@Singleton
class TwilioRouting {
    private static final Set<String> OVER = Set.of("answered", "completed");

    private final Gate gate;
    private final CallRouting calls;

    TwilioRouting(Gate gate, CallRouting calls) {
        this.gate = gate;
        this.calls = calls;
    }

    static boolean asks(Payload payload) {
        return payload.header(TwilioSignature.SIGNATURE).isPresent();
    }

    String answer(TwilioCall call, Payload payload) {
        Asker asker = Asker.of(gate.verified(call.door(), payload, new TwilioSignature()));
        if (dialled(payload).filter(OVER::contains).isPresent()) {
            return TwiMl.END;
        }
        RingPlan plan = calls.plan(asker, Question.read(payload));
        LogContext.put(LogKey.REASON, plan.reason().code());
        List<UserId> next = next(plan, call.rungUsers());
        return next.isEmpty() ? call.then().map(TwiMl::goOn).orElse(TwiMl.END) : TwiMl.ring(next, call.after(next));
    }

    private static List<UserId> next(RingPlan plan, Set<UserId> rung) {
        return plan.rounds().stream()
                .map(round -> round.users().stream()
                        .filter(user -> !rung.contains(user))
                        .limit(TwiMl.AT_ONCE)
                        .toList())
                .filter(users -> !users.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<String> dialled(Payload payload) {
        return BodyReader.read(payload).fold(fields -> fields.word("DialCallStatus"), unreadable -> Optional.empty());
    }
}
