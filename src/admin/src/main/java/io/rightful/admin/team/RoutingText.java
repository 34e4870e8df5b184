package io.rightful.admin.team;

import java.util.Optional;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.rules.routing.LeadOwnerRouting;

/** Reads which option a team or a number states. */
final class RoutingText {
    private RoutingText() {}

    /** Absent, it stays as it is; an empty text leaves the choice to the next level. */
    static Optional<LeadOwnerRouting> over(Optional<String> stated, Optional<LeadOwnerRouting> present) {
        return stated.map(text ->
                        Optional.of(text).filter(code -> !code.isEmpty()).map(RoutingText::option))
                .orElse(present);
    }

    private static LeadOwnerRouting option(String code) {
        return Codes.read(LeadOwnerRouting.class, code)
                .orElseThrow(() ->
                        Refusals.invalid("leadOwnerRouting", "one of " + Codes.all(LeadOwnerRouting.class) + "."));
    }
}
