package io.rightful.admin.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.rules.assignment.StepDescription;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.user.EmailAddress;

/** What a flow step is, where payloads do not say. What a payload does say outranks it. */
@Schema(name = "StepInput")
public record StepInput(
        @Schema(enumeration = {"agent", "queue", "ring-group", "voicemail", "menu", "receiving-number", "other"})
        Optional<String> kind,

        @Schema(description = "A voicemail's configured e-mail")
        Optional<String> email,

        @Schema(description = "Whom it rings") Optional<List<StepAgent>> agents) {
    private static final int AGENTS = 50;

    StepDescription description() {
        return new StepDescription(
                kind.flatMap(code -> Codes.read(StepKind.class, code))
                        .orElseThrow(() -> Refusals.invalid("kind", "one of " + Codes.all(StepKind.class) + ".")),
                email.map(StepInput::address),
                checked(agents.orElse(List.of())).stream().map(StepAgent::agent).toList());
    }

    private static List<StepAgent> checked(List<StepAgent> agents) {
        if (agents.size() > AGENTS || agents.stream().anyMatch(Objects::isNull)) {
            throw Refusals.invalid("agents", "at most " + AGENTS + " agents, none of them null.");
        }
        return agents;
    }

    private static String address(String text) {
        return EmailAddress.of(text)
                .map(EmailAddress::folded)
                .orElseThrow(() -> Refusals.invalid("email", "state one e-mail address, or leave it out."));
    }
}
