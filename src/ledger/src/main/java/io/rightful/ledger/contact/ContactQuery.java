package io.rightful.ledger.contact;

import java.util.Optional;

import io.rightful.rules.contact.Contact;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/**
 * Which contacts are asked for: by one of these, or all of them where none is stated.
 *
 * @param name the beginning of a name, first or last name first
 */
public record ContactQuery(
        Optional<String> phone,
        Optional<EmailAddress> email,
        Optional<String> name,
        Optional<UserId> owner,
        Optional<UserId> primaryAgent) {

    /** Whether names are looked for among all contacts, and not among one user's. */
    boolean amongAll() {
        return owner.isEmpty() && primaryAgent.isEmpty();
    }

    boolean accepts(Contact contact) {
        return owner.map(user -> contact.owner().owningUser().equals(Optional.of(user)))
                        .orElse(true)
                && primaryAgent
                        .map(user -> contact.primaryAgent().equals(Optional.of(user)))
                        .orElse(true);
    }
}
