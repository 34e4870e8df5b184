package io.rightful.admin.agent;

import java.util.Optional;

import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;

/**
 * How a path names an agent: the provider's own agent id, or for one without, {@code email:} or {@code name:} and what
 * the provider states. A key as a decision's trace shows it is understood too.
 */
final class AgentKeys {
    private static final String ID = "id:";
    private static final String EMAIL = "email:";
    private static final String NAME = "name:";

    private AgentKeys() {}

    static AgentKey read(String text) {
        String word = PathIds.usable(text, "agent");
        if (word.startsWith(EMAIL)) {
            return key(EMAIL, EmailAddress.of(word.substring(EMAIL.length())).map(EmailAddress::folded));
        }
        if (word.startsWith(NAME)) {
            return key(
                    NAME, PersonName.ofDisplayed(word.substring(NAME.length())).map(PersonName::folded));
        }
        return new AgentKey(word.startsWith(ID) ? word : ID + word);
    }

    /** The other way round: what to put into a path. */
    static String path(AgentKey key, Agent agent) {
        return agent.id().orElse(key.value());
    }

    private static AgentKey key(String kind, Optional<String> folded) {
        return folded.map(word -> new AgentKey(kind + word)).orElseThrow(() -> Refusals.notFound("agent"));
    }
}
