package io.rightful.rules.contact;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/**
 * The person on the other end, and whose they are. Lead owner, primary agent and favourite agent are three things.
 *
 * @param phones E.164, {@value #LIMIT} at most
 * @param emails {@value #LIMIT} at most
 * @param primaryAgent gets the contact's texts and forms
 * @param favouriteAgent whom the phone system prefers for the contact
 */
public record Contact(
        ContactId id,
        Optional<String> name,
        SortedSet<String> phones,
        SortedSet<EmailAddress> emails,
        LeadOwner owner,
        Optional<UserId> primaryAgent,
        Optional<UserId> favouriteAgent) {
    public static final int LIMIT = 20;

    public Contact {
        phones = Collections.unmodifiableSortedSet(new TreeSet<>(phones));
        emails = Collections.unmodifiableSortedSet(new TreeSet<>(emails));
    }

    /** Nobody's yet, and nothing known of them. */
    public static Contact unknown(ContactId id) {
        return new Contact(
                id,
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(),
                LeadOwner.NEVER_OWNED,
                Optional.empty(),
                Optional.empty());
    }

    public Contact named(Optional<String> other) {
        return new Contact(id, other, phones, emails, owner, primaryAgent, favouriteAgent);
    }

    public Contact reachedAt(SortedSet<String> otherPhones, SortedSet<EmailAddress> otherEmails) {
        return new Contact(id, name, otherPhones, otherEmails, owner, primaryAgent, favouriteAgent);
    }

    public Contact ownedBy(LeadOwner other) {
        return new Contact(id, name, phones, emails, other, primaryAgent, favouriteAgent);
    }

    public Contact withPrimaryAgent(Optional<UserId> other) {
        return new Contact(id, name, phones, emails, owner, other, favouriteAgent);
    }

    public Contact withFavouriteAgent(Optional<UserId> other) {
        return new Contact(id, name, phones, emails, owner, primaryAgent, other);
    }

    /** Neither name nor number nor address, so that no log line tells them. */
    @Override
    public String toString() {
        return "Contact " + id;
    }
}
