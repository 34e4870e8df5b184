package io.rightful.telephony;

import java.util.function.Function;

import io.rightful.rules.message.MessageKey;
import io.rightful.telephony.Normalised.Unusable;

/** Reads the one field without which a delivery is of no text and no form submission. */
public final class MessageIds {
    private MessageIds() {}

    /** @param names the first that states an id counts */
    public static Normalised read(Fields fields, Function<String, Normalised> then, String... names) {
        return fields.anyId(names)
                .map(id -> id.length() > MessageKey.ID_LIMIT ? tooLong() : then.apply(id))
                .orElseGet(() -> missing(names[0]));
    }

    private static Normalised missing(String name) {
        return new Unusable(
                "missing-message-id",
                "The text or form states no id (" + name
                        + "); check that the webhook sends the provider's own payload.");
    }

    private static Normalised tooLong() {
        return new Unusable(
                "message-id-too-long",
                "The id of the text or form is longer than " + MessageKey.ID_LIMIT
                        + " characters; check the webhook's body.");
    }
}
