package io.rightful.rules.agent;

import java.util.Optional;

import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;

/**
 * A telephony provider's identity of a person, as its payload states it. Adapters leave out what a provider says by
 * null, an empty text or zero.
 *
 * @param login a sign-in name: shown to admins, never compared, because a login is not a name
 */
public record Agent(
        Optional<String> id,
        Optional<String> name,
        Optional<String> email,
        Optional<String> extension,
        Optional<String> login) {

    public static Agent ofId(String id) {
        return new Agent(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Agent of(Optional<String> id, Optional<String> name, Optional<String> email) {
        return new Agent(id, name, email, Optional.empty(), Optional.empty());
    }

    /** Empty where nothing in it can tell this agent from another. */
    public Optional<AgentKey> key() {
        return id.map(value -> "id:" + value)
                .or(() -> foldedEmail().map(address -> "email:" + address.folded()))
                .or(() -> personName().map(read -> "name:" + read.folded()))
                .map(AgentKey::new);
    }

    public Optional<EmailAddress> foldedEmail() {
        return email.flatMap(EmailAddress::of);
    }

    public Optional<PersonName> personName() {
        return name.flatMap(PersonName::ofDisplayed);
    }

    /** Nothing but an id says who it is. */
    public boolean isOnlyId() {
        return id.isPresent() && foldedEmail().isEmpty() && personName().isEmpty();
    }

    /** What of this agent is stated here, else there: two descriptions of one agent. */
    public Agent or(Agent other) {
        return new Agent(
                id.or(other::id),
                name.or(other::name),
                email.or(other::email),
                extension.or(other::extension),
                login.or(other::login));
    }
}
