package io.rightful.telephony.proof;

import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a delivery proved itself. */
public sealed interface Verdict {
    /** What the sender is told, whatever the reason: nothing to learn from. */
    String PUBLIC_REFUSAL = "The delivery could not be verified.";

    Verdict VERIFIED = new Verified();
    Verdict MISSING_PROOF = new Refused("missing-proof");
    Verdict WRONG_PROOF = new Refused("wrong-proof");
    Verdict STALE_PROOF = new Refused("stale-proof");
    Verdict NO_SECRET = new Refused("no-secret");

    record Verified() implements Verdict {}

    /** @param code for admins and metrics alone, never for the sender */
    record Refused(String code) implements Verdict {}

    default <T> T fold(Supplier<T> verified, Function<String, T> refused) {
        if (this instanceof Refused refusal) {
            return refused.apply(refusal.code());
        }
        return verified.get();
    }
}
