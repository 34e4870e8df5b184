package io.rightful.admin.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.contact.ContactInCrms;
import io.rightful.admin.contact.ContactTimeline;
import io.rightful.admin.contact.LeadSideView;
import io.rightful.admin.integration.CrmNames;
import io.rightful.ledger.contact.ContactList;
import io.rightful.ledger.contact.ContactQuery;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.timeline.TimelineEntry;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;
import io.rightful.telephony.PhoneNumbers;

/** Contacts in words, for the caller's eyes and in their time zone. */
@RequestScoped
class ContactPages {
    private static final int ENTRIES = 50;
    private static final String NOBODY = "nobody";
    private static final String NO_NAME = "No name is known";

    private final Caller caller;
    private final Contacts contacts;
    private final ContactList list;
    private final ContactTimeline timeline;
    private final Users users;
    private final Settings settings;
    private final ContactInCrms inCrms;
    private final CrmNames crmNames;
    private final ReadersZone readersZone;
    private final Directory directory;

    ContactPages(
            Caller caller,
            Contacts contacts,
            ContactList list,
            ContactTimeline timeline,
            Users users,
            Settings settings,
            ContactInCrms inCrms,
            CrmNames crmNames,
            ReadersZone readersZone,
            Directory directory) {
        this.directory = directory;
        this.readersZone = readersZone;
        this.inCrms = inCrms;
        this.crmNames = crmNames;
        this.caller = caller;
        this.contacts = contacts;
        this.list = list;
        this.timeline = timeline;
        this.users = users;
        this.settings = settings;
    }

    Optional<ContactPage> of(ContactId id) {
        return contacts.find(caller.account(), id).map(stored -> page(stored.contact()));
    }

    /** By a number, else by the beginning of a name. */
    ContactsPage found(String text) {
        AccountSettings account = settings.find(caller.account()).value();
        Optional<String> phone = new PhoneNumbers(account.region()).e164(text);
        Optional<EmailAddress> email = EmailAddress.of(text).filter(address -> phone.isEmpty());
        Optional<String> name = Optional.of(text).filter(words -> phone.isEmpty() && email.isEmpty());
        return lines(
                text,
                "Contacts found",
                new ContactQuery(phone, email, name, Optional.empty(), Optional.empty()),
                "No contact has this number, e-mail or name.");
    }

    /** Those whose primary agent the caller is. */
    ContactsPage own() {
        return caller.user()
                .map(user -> lines(
                        "",
                        "Your contacts",
                        new ContactQuery(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(user)),
                        "You are no contact's primary agent."))
                .orElseGet(() -> new ContactsPage("", "Contacts", List.of(), "Look for a number or a name."));
    }

    private ContactsPage lines(String text, String heading, ContactQuery query, String none) {
        List<ContactsPage.Line> lines = list.list(caller.account(), query, Optional.empty(), ENTRIES).items().stream()
                .map(StoredContact::contact)
                .map(contact -> new ContactsPage.Line(
                        PagePath.of(contact.id()), contact.name().orElse(NO_NAME), String.join(", ", contact.phones())))
                .toList();
        return new ContactsPage(text, heading, lines, lines.isEmpty() ? none : "");
    }

    private ContactPage page(Contact contact) {
        Page<TimelineEntry> entries = timeline.page(contact, Set.of(), Optional.empty(), ENTRIES);
        UserNames names = names(contact, entries.items());
        ZoneId zone = readersZone.get();
        TimelineText text = new TimelineText(names, new TimeText(zone));
        return new ContactPage(
                contact.name().orElse(NO_NAME),
                List.copyOf(contact.phones()),
                contact.emails().stream().map(EmailAddress::folded).toList(),
                owner(contact.owner(), names),
                contact.primaryAgent().map(names::of).orElse(NOBODY),
                contact.favouriteAgent().map(names::of).orElse(NOBODY),
                inCrms.sides(contact.id()).stream().map(this::row).toList(),
                entries.items().stream().map(text::row).toList(),
                entries.cursor().isPresent(),
                zone.getId(),
                PagePath.RESPONSIBLE + "/" + PagePath.encoded(contact.id().value()),
                caller.administers() ? directory.offered() : List.of());
    }

    private UserNames names(Contact contact, List<TimelineEntry> entries) {
        Set<UserId> named = new TreeSet<>(TimelineText.users(entries));
        contact.owner().owningUser().ifPresent(named::add);
        contact.primaryAgent().ifPresent(named::add);
        contact.favouriteAgent().ifPresent(named::add);
        return new UserNames(
                users.find(caller.account(), named).stream().collect(Collectors.toMap(User::id, user -> user)));
    }

    private String owner(LeadOwner owner, UserNames names) {
        return owner.fold(
                none -> NOBODY,
                user -> names.of(user.user()),
                queue -> "CRM queue " + crmNames.of(owner).orElse(queue.queue()),
                unlinked -> "CRM user "
                        + crmNames.of(owner).orElse(unlinked.crmUser().value()));
    }

    private CrmRow row(LeadSideView side) {
        String owner =
                side.ownerName().or(side.owner()::user).or(side.owner()::queue).orElse(NOBODY);
        return new CrmRow(
                crmNames.of(new IntegrationId(side.integration())).orElse(side.integration()),
                owner,
                side.skipped()
                        .map(why -> why.meaning() + " " + why.adminAction())
                        .orElse(""));
    }
}
