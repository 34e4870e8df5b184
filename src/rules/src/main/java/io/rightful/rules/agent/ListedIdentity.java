package io.rightful.rules.agent;

import java.util.Optional;

import io.rightful.rules.user.ActivePeriod;

/** What a phone system's own list said of an agent, and for which calls it counts. */
public record ListedIdentity(ActivePeriod when, Optional<String> name, Optional<String> email) {
    boolean says(Agent listed) {
        return name.equals(listed.name()) && email.equals(listed.email());
    }
}
