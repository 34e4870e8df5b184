package io.rightful.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactList;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.ContactQuery;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryOutcome;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.message.MessageDecisions;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.settings.Settings;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Perpetua, of whom an office comes to know much. */
record Person(Office office) {
    static final String NAME = "Perpetua Lindqvist";
    static final String PHONE = "+12025550141";
    static final String OTHER_PHONE = "+12025550142";
    static final String SHARED_PHONE = "+12025550143";
    static final String EMAIL = "perpetua.lindqvist@example.com";
    static final String OTHER_EMAIL = "p.lindqvist@example.com";
    static final UserId ANN = new UserId("ann");
    static final ContactId TWIN = new ContactId("twin");

    /** A call of her twin's. */
    static final String OTHERS = "5";

    private static final AccountSettings AUTO_LEAD_OWNER = new AccountSettings(
            "US",
            ZoneOffset.UTC,
            Set.of(),
            AccountSettings.DEFAULT.talker(),
            AccountSettings.DEFAULT.missedCalls(),
            AccountSettings.DEFAULT.defaultLeadOwner(),
            true,
            Duration.ZERO,
            true);

    /** As anybody might write them; what is shared is not hers alone. */
    static final List<String> WORDS =
            List.of(NAME, PHONE, "2025550141", "(202) 555-0141", OTHER_PHONE, "2025550142", EMAIL, OTHER_EMAIL);

    /** She calls, answered and in vain, writes, and fills in forms; people edit her, merge another into her, and share a number. */
    ContactId becomesKnown() {
        becomesALeadByRule();
        take(answered("1", PHONE));
        ContactId her = contactOf(PHONE);
        take(answered("1", PHONE, "SIP-1"));
        take(missed("2", PHONE));
        say(MessageKind.TEXT, "1", Optional.of(PHONE), Optional.empty());
        edit(
                her,
                contact -> contact.withPrimaryAgent(Optional.of(ANN))
                        .withFavouriteAgent(Optional.of(ANN))
                        .reachedAt(new TreeSet<>(List.of(PHONE, SHARED_PHONE)), emails(EMAIL)));
        create("earlier", OTHER_PHONE, OTHER_EMAIL);
        edits().merge(
                        office.account(),
                        new ContactId("earlier"),
                        her,
                        new ContactOccasion(Cause.MERGE, "admin-1", Reason.CONTACTS_MERGED));
        say(MessageKind.FORM, "2", Optional.empty(), Optional.of(EMAIL));
        say(MessageKind.FORM, "3", Optional.of("+12025550199"), Optional.of(OTHER_EMAIL));
        take(missed("3", OTHER_PHONE));
        take(missed("4", SHARED_PHONE));
        twin();
        take(missed("5", SHARED_PHONE));
        fails("{\"caller\":\"(202) 555-0141\"}");
        fails("name=Perpetua+Lindqvist&x=1");
        fails("{\"caller\":\"Somebody else\"}");
        new RetryBookings(office.client(), office.tables())
                .book(office.account(), new RetryBooking(her, ANN, 1, Office.NOW), "2");
        return her;
    }

    /** Whoever talks to her first owns the lead. */
    void becomesALeadByRule() {
        new Settings(office.client(), office.tables()).put(office.account(), AUTO_LEAD_OWNER, Optional.empty());
    }

    /** Somebody else has a number of hers. */
    void twin() {
        create(TWIN.value(), SHARED_PHONE, "twin@example.com");
    }

    CallPart answered(String id, String number, String... aliases) {
        Agent agent = new Agent(
                Optional.of("A1"), Optional.of("Robin ann"), Optional.empty(), Optional.empty(), Optional.empty());
        Leg leg = new Leg(
                "1",
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.of(at(id)),
                Optional.of(at(id).plusSeconds(60)),
                Optional.of(Duration.ofSeconds(60)),
                Optional.empty());
        return part(id, number, CallResult.ANSWERED, Set.of(aliases), List.of(leg));
    }

    CallPart missed(String id, String number) {
        return part(id, number, CallResult.MISSED, Set.of(), List.of());
    }

    /** A delivery: its payload is kept, then its event is decided. */
    void take(CallPart part) {
        part.call().payloads().forEach(payload -> keep(payload, part.call().toString()));
        new CallDecisions(office.client(), office.tables(), Office.CLOCK).record(part);
    }

    void say(MessageKind kind, String id, Optional<String> number, Optional<String> email) {
        Party contact = new Party(number, false, Optional.of(NAME), email);
        Message message = new Message(
                new MessageKey(office.account(), Missed.SOURCE, id),
                kind,
                Set.of(),
                at(id),
                contact,
                Set.of(),
                Optional.empty(),
                Set.of("message-" + id));
        keep("message-" + id, contact.toString());
        new MessageDecisions(office.client(), office.tables(), Office.CLOCK).record(message);
    }

    void edit(ContactId id, UnaryOperator<Contact> change) {
        edits().change(office.account(), id, change, byHand(), stored -> {});
    }

    ContactId contactOf(String number) {
        return new ContactList(office.client(), office.tables())
                .list(
                        office.account(),
                        new ContactQuery(
                                Optional.of(number),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        10)
                .items()
                .get(0)
                .contact()
                .id();
    }

    private void create(String id, String phone, String email) {
        Contact contact = Contact.unknown(new ContactId(id))
                .named(Optional.of(id.equals(TWIN.value()) ? "Somebody Else" : NAME))
                .reachedAt(new TreeSet<>(List.of(phone)), emails(email));
        edits().create(office.account(), contact, byHand());
    }

    private void fails(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String id = DeliveryId.of(Missed.SOURCE, bytes).value();
        keep(id, body);
        new Failures(office.client(), office.tables())
                .keep(
                        new Failure(
                                id, Optional.of(office.account()), Optional.of(Missed.SOURCE), "unclear", Office.NOW),
                        bytes);
    }

    private void keep(String payload, String body) {
        DeliveryEntry entry =
                DeliveryEntry.of(new DeliveryId(payload), Missed.SOURCE, DeliveryOutcome.failed("unclear"), Office.NOW);
        new Deliveries(office.client(), office.tables())
                .keep(
                        office.account(),
                        new Delivery(entry, "application/json", body.getBytes(StandardCharsets.UTF_8)),
                        Office.NOW.plus(Duration.ofDays(90)));
    }

    private CallPart part(String id, String number, CallResult result, Set<String> aliases, List<Leg> legs) {
        Call call = new Call(
                office.key(id),
                aliases,
                result,
                Optional.of(Direction.INBOUND),
                Optional.of(at(id)),
                result == CallResult.ANSWERED ? Optional.of(at(id)) : Optional.empty(),
                Optional.of(at(id).plusSeconds(60)),
                Optional.empty(),
                id.equals(OTHERS)
                        ? new Party(Optional.of(number), false, Optional.of("Somebody Else"), Optional.empty())
                        : new Party(Optional.of(number), false, Optional.of(NAME), Optional.of(EMAIL)),
                Set.of("+12025550100"),
                Optional.empty(),
                legs,
                List.of(),
                Set.of("call-" + id + String.join("", aliases)));
        return new CallPart(call, at(id).plusSeconds(90 + aliases.size()));
    }

    private static Instant at(String id) {
        return Instant.parse("2026-11-16T08:00:00Z").plus(Duration.ofHours(id.charAt(0) - '0'));
    }

    private static TreeSet<EmailAddress> emails(String email) {
        return new TreeSet<>(EmailAddress.of(email).stream().toList());
    }

    private static ContactOccasion byHand() {
        return ContactOccasion.byHand("admin-1", Reason.SET_BY_HAND);
    }

    private ContactEdits edits() {
        return new ContactEdits(office.client(), office.tables(), Office.CLOCK);
    }
}
