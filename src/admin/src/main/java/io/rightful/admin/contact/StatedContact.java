package io.rightful.admin.contact;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/**
 * What a person wants a contact to be; what is absent stays as it is.
 *
 * @param name empty text clears it
 * @param users by the field that names them; nobody where a field clears
 */
record StatedContact(
        Optional<String> name,
        Optional<SortedSet<String>> phones,
        Optional<SortedSet<EmailAddress>> emails,
        Map<String, Optional<UserId>> users) {
    private static final String LEAD_OWNER = "leadOwner";
    private static final String PRIMARY_AGENT = "primaryAgent";
    private static final String FAVOURITE_AGENT = "favouriteAgent";

    static StatedContact of(ContactInput input, ContactNumbers numbers) {
        Map<String, Optional<UserId>> users = new TreeMap<>();
        Map.of(
                        LEAD_OWNER, input.leadOwner(),
                        PRIMARY_AGENT, input.primaryAgent(),
                        FAVOURITE_AGENT, input.favouriteAgent())
                .forEach((field, stated) -> stated.filter(UserReference::saysSomething)
                        .ifPresent(reference -> users.put(field, reference.chosen(field))));
        return new StatedContact(
                input.name().map(ContactText::name),
                input.phones().map(stated -> ContactText.phones(stated, numbers)),
                input.emails().map(ContactText::emails),
                users);
    }

    Contact over(Contact present, Instant now) {
        return present.named(name.map(text -> Optional.of(text).filter(stated -> !stated.isEmpty()))
                        .orElse(present.name()))
                .reachedAt(phones.orElse(present.phones()), emails.orElse(present.emails()))
                .ownedBy(owner(present.owner(), now))
                .withPrimaryAgent(users.getOrDefault(PRIMARY_AGENT, present.primaryAgent()))
                .withFavouriteAgent(users.getOrDefault(FAVOURITE_AGENT, present.favouriteAgent()));
    }

    /** Users who would get something that they do not have, by the field that names them. */
    Map<String, UserId> newlyResponsible(Contact present) {
        Map<String, Optional<UserId>> before = Map.of(
                LEAD_OWNER, present.owner().owningUser(),
                PRIMARY_AGENT, present.primaryAgent(),
                FAVOURITE_AGENT, present.favouriteAgent());
        Map<String, UserId> users = new TreeMap<>();
        this.users.forEach((field, user) ->
                user.filter(stated -> !before.get(field).equals(user)).ifPresent(stated -> users.put(field, stated)));
        return users;
    }

    /** An owner who is sent back as they are stays what they are: a rule's does not become a person's. */
    private LeadOwner owner(LeadOwner present, Instant now) {
        Optional<UserId> stated = users.getOrDefault(LEAD_OWNER, present.owningUser());
        if (stated.equals(present.owningUser()) && (stated.isPresent() || !users.containsKey(LEAD_OWNER))) {
            return present;
        }
        return stated.map(user -> OwnerByHand.set(present, user)).orElseGet(() -> OwnerByHand.clear(present, now));
    }
}
