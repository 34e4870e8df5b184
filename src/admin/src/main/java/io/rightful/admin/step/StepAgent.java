package io.rightful.admin.step;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.agent.Agent;

/** Whom a step rings, as the phone system knows them. Where only an id is known, the id alone may stand for it. */
@Schema(name = "StepAgent", description = "An agent id as text, or {id, name, email}")
public record StepAgent(Optional<String> id, Optional<String> name, Optional<String> email) {
    private static final int LIMIT = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StepAgent ofId(String id) {
        return new StepAgent(Optional.of(id), Optional.empty(), Optional.empty());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public StepAgent {}

    static StepAgent of(Agent agent) {
        return new StepAgent(agent.id(), agent.name(), agent.email());
    }

    Agent agent() {
        Agent agent = Agent.of(text("id", id), text("name", name), text("email", email));
        if (agent.key().isEmpty()) {
            throw Refusals.invalid("agents", "state an id, an e-mail or a name for each.");
        }
        return agent;
    }

    private static Optional<String> text(String word, Optional<String> stated) {
        return stated.map(String::strip).filter(text -> !text.isEmpty()).map(text -> {
            if (!PlainText.fits(text, LIMIT)) {
                throw Refusals.invalid("agents." + word, "at most " + LIMIT + " printable characters.");
            }
            return text;
        });
    }
}
