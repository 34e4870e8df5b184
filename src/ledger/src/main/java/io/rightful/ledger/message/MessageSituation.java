package io.rightful.ledger.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.EmailItems;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.SourceItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.AttendanceItems;
import io.rightful.rules.assignment.MessageQuestion;
import io.rightful.rules.assignment.WhoseMessage;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.leadowner.MessageTouches;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageContact;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** One text or form and everything read about it so far. It knows what else must be read before it can be decided. */
record MessageSituation(TableNames tables, Message message, Items items, Instant now) {

    /** What is not read yet, each set as of one moment; nothing once the message can be decided. */
    List<Set<Address>> unread() {
        List<Set<Address>> first = unread(stated());
        if (!first.isEmpty() || stored().isPresent()) {
            return first;
        }
        List<Set<Address>> second = unread(contactOfEmail().stream().map(Set::of));
        return second.isEmpty() ? unread(Stream.concat(users(), syncNeeded())) : second;
    }

    Optional<StoredMessage> stored() {
        return items.at(messageItem()).map(MessageItems::read);
    }

    AccountSettings settings() {
        return SettingsItems.parse(account(), items.of(tables.accounts())).value();
    }

    MessageQuestion question() {
        return new MessageQuestion(
                message,
                sourceSettings().policy(settings()),
                OwnersKnown.view(MessageContact.of(byNumber(), byEmail()), settings(), items.at(ownersKnown()), now),
                Optional.empty(),
                attendances(),
                now);
    }

    /** The number that tells who sent it. */
    Optional<String> number() {
        return message.number(settings().ownNumbers());
    }

    /** The number on whose list it stands; none where the e-mail alone tells who sent it. */
    Optional<String> listedNumber() {
        return number().filter(number -> byNumber().isSomebodys() || !byEmail().isSomebodys());
    }

    ContactView byNumber() {
        return number().<ContactView>map(number ->
                        NumberItems.view(number, items.at(phone(number)).orElse(Map.of())))
                .orElseGet(ContactView.Nobody::new);
    }

    ContactView byEmail() {
        return message.email()
                .map(email -> EmailItems.view(
                        email,
                        items.at(email(email)),
                        contact -> items.at(new Address(tables.contacts(), ContactKeys.contact(account(), contact)))))
                .orElseGet(ContactView.Nobody::new);
    }

    /** Who sent it, where that is clear. */
    Optional<ContactId> knownContact() {
        return question()
                .contact()
                .fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        known -> Optional.of(known.id()),
                        shared -> Optional.empty());
    }

    /** What leads to the contact: the usable number, the e-mail. */
    List<Address> reachedAt() {
        return Stream.concat(number().map(this::phone).stream(), message.email().map(this::email).stream())
                .toList();
    }

    Address messageItem() {
        return new Address(tables.calls(), MessageItems.key(message.key()));
    }

    Address phone(String number) {
        return new Address(tables.contacts(), ContactKeys.phone(account(), number));
    }

    private AccountId account() {
        return message.key().account();
    }

    private Stream<Set<Address>> stated() {
        return Stream.of(
                        Stream.of(
                                messageItem(),
                                new Address(tables.accounts(), SettingsItems.key(account())),
                                new Address(
                                        tables.accounts(),
                                        SourceItems.key(account(), message.key().source()))),
                        message.contact().number().map(this::phone).stream(),
                        message.email().map(this::email).stream())
                .flatMap(found -> found)
                .map(Set::of);
    }

    private Optional<Address> contactOfEmail() {
        return message.email()
                .flatMap(email -> EmailItems.only(items.at(email(email))))
                .map(contact -> new Address(tables.contacts(), ContactKeys.contact(account(), contact)));
    }

    private Stream<Set<Address>> users() {
        Set<UserId> users = new TreeSet<>(WhoseMessage.usersNeeded(question()));
        users.addAll(MessageTouches.usersNeeded(question()));
        return users.stream().map(user -> AttendanceItems.addresses(tables, account(), user));
    }

    /** Only where a CRM's word on the owner counts. */
    private Stream<Set<Address>> syncNeeded() {
        boolean counts = !settings().crms().synced().isEmpty()
                && WhoseMessage.decide(question()).findings().trace().stream()
                        .anyMatch(tried -> tried.rule() == Rule.LEAD_OWNER);
        return counts ? Stream.of(Set.of(ownersKnown())) : Stream.empty();
    }

    private Address ownersKnown() {
        return new Address(tables.accounts(), OwnersKnown.key(account()));
    }

    private Map<UserId, Attendance> attendances() {
        return AttendanceItems.in(items.of(tables.userMappings()));
    }

    private SourceSettings sourceSettings() {
        return SourceItems.parse(account(), message.key().source(), items.of(tables.accounts()))
                .map(Source::settings)
                .orElse(SourceSettings.DEFAULT);
    }

    private Address email(EmailAddress email) {
        return new Address(tables.contacts(), ContactKeys.email(account(), email));
    }

    private List<Set<Address>> unread(Stream<Set<Address>> needed) {
        return needed.filter(together -> !items.knowsAll(together)).distinct().toList();
    }
}
