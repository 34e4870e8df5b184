package io.rightful.telephony;

import java.util.function.Function;

import io.rightful.rules.call.CallKey;
import io.rightful.telephony.Normalised.Unusable;

/** Reads the one field without which a delivery is of no call. */
public final class CallIds {
    private CallIds() {}

    /** @param names the first that states an id counts */
    public static Normalised read(Fields fields, Function<String, Normalised> then, String... names) {
        return fields.anyId(names)
                .map(id -> id.length() > CallKey.CALL_ID_LIMIT ? tooLong() : then.apply(id))
                .orElseGet(() -> missing(names[0]));
    }

    private static Normalised missing(String name) {
        return new Unusable(
                "missing-call-id",
                "The payload states no call id (" + name + "); check that the webhook sends the provider's own call.");
    }

    private static Normalised tooLong() {
        return new Unusable(
                "call-id-too-long",
                "The call id is longer than " + CallKey.CALL_ID_LIMIT + " characters; check the webhook's body.");
    }
}
