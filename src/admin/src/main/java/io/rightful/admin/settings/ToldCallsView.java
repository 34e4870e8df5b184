package io.rightful.admin.settings;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.crm.hook.HookAddress;
import io.rightful.rules.settings.ToldCalls;

/** Whom decided calls are told, beside CRMs. In a change, what is absent stays as it is. */
@Schema(name = "ToldCalls")
public record ToldCallsView(
        @Schema(description = "Whether each decided call is an event on the bus, CallAssigned")
        Optional<Boolean> onBus,

        @Schema(description = "An https address to which each is posted, signed; empty for none")
        Optional<String> webhook,

        @Schema(
                writeOnly = true,
                description = "What the posts are signed with, 16 to 256 characters; needed with the first address")
        Optional<String> secret) {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 256;

    /** The secret is never shown. */
    static ToldCallsView of(ToldCalls told) {
        return new ToldCallsView(
                Optional.of(told.onBus()), Optional.of(told.webhook().orElse("")), Optional.empty());
    }

    ToldCalls over(ToldCalls present) {
        return new ToldCalls(
                onBus.orElse(present.onBus()),
                webhook.map(ToldCallsView::address).orElse(present.webhook()));
    }

    /** The new secret, where one is stated. */
    Optional<String> newSecret() {
        return secret.map(text -> {
            if (text.length() < SHORTEST || text.length() > LONGEST || text.isBlank()) {
                throw Refusals.invalid("toldCalls.secret", SHORTEST + " to " + LONGEST + " characters.");
            }
            return text;
        });
    }

    private static Optional<String> address(String stated) {
        return stated.isBlank()
                ? Optional.empty()
                : Optional.of(HookAddress.of(stated)
                        .orElseThrow(
                                () -> Refusals.invalid(
                                        "toldCalls.webhook",
                                        "an https address of a public host, by its name and on port 443, without a user or fragment."))
                        .uri()
                        .toString());
    }
}
