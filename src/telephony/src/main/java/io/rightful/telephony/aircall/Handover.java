package io.rightful.telephony.aircall;

import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;

/**
 * Who handed the call to whom. After that {@code user} is still whoever handed it over, so it alone would give the call to
 * the wrong one.
 */
record Handover(Fields data) {
    boolean happened() {
        return by().isPresent() || to().isPresent() || outside();
    }

    /** Somebody who is not of the account took it over. */
    boolean outside() {
        return data.states("external_transferred_to");
    }

    Optional<Agent> user() {
        return agent("user");
    }

    Optional<Agent> by() {
        return agent("transferred_by");
    }

    Optional<Agent> to() {
        return agent("transferred_to");
    }

    /** Who had it before. */
    Optional<Agent> first() {
        return by().or(() -> user().filter(user -> !same(to(), user)));
    }

    /** Who has it afterwards; nobody is named where a team or somebody outside took it. */
    Optional<Agent> next() {
        return to().or(() -> outside() ? Optional.empty() : user().filter(user -> !same(first(), user)));
    }

    /** Somebody who is neither: when they talked is not known. */
    Optional<Agent> third() {
        return user().filter(user -> !same(first(), user) && !same(next(), user));
    }

    private static boolean same(Optional<Agent> one, Agent other) {
        return one.flatMap(Agent::key).equals(other.key());
    }

    private Optional<Agent> agent(String role) {
        return data.object(role)
                .flatMap(person -> Agents.stated(person.id("id"), person.text("name"), person.email("email")));
    }
}
