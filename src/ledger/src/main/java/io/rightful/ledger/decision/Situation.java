package io.rightful.ledger.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.user.StoredUser;
import io.rightful.ledger.user.User;
import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.assignment.WhoseCall;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.Once;
import io.rightful.rules.contact.ContactNumber;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.LeadTouches;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/**
 * One call and everything read about it up to a wave of reads. It knows what else must be read before the call can be decided: what
 * the delivery's own words address comes first, what is found behind those words after it. After a further wave it is another.
 */
final class Situation {
    private final Statement statement;
    private final Addresses addresses;
    private final Items items;
    private final Instant now;
    private final UnaryOperator<AssignmentPolicy> policy;
    private final Optional<StoredCall> stored;
    private final CallFacts facts;
    private final Once<AgentsOfCall> agents = new Once<>(this::agentsNow);
    private final Once<AccountSettings> settings = new Once<>(this::settingsNow);
    private final Once<CallQuestion> question = new Once<>(this::questionNow);
    private final Once<CallDecision> decision = new Once<>(() -> WhoseCall.decide(question()));

    Situation(Statement statement, Addresses addresses, Items items, Instant now) {
        this(statement, addresses, items, now, UnaryOperator.identity());
    }

    /** @param policy another one than the source's, over it */
    Situation(
            Statement statement,
            Addresses addresses,
            Items items,
            Instant now,
            UnaryOperator<AssignmentPolicy> policy) {
        this.policy = policy;
        this.statement = statement;
        this.addresses = addresses;
        this.items = items;
        this.now = now;
        this.stored = items.at(addresses.callItem()).map(item -> CallItems.read(statement.key(), item));
        this.facts = stored.map(StoredCall::facts)
                .map(known -> known.merge(statement.facts()))
                .orElse(statement.facts());
    }

    Instant now() {
        return now;
    }

    Addresses addresses() {
        return addresses;
    }

    Items items() {
        return items;
    }

    Optional<StoredCall> stored() {
        return stored;
    }

    CallFacts facts() {
        return facts;
    }

    /** Whether a delivery tells what is known already: then nothing is decided, whatever the directory says by now. */
    boolean addsNothing() {
        return !statement.facts().fields().isEmpty()
                && stored.map(StoredCall::facts).equals(Optional.of(facts));
    }

    /** Whether a delivery is what it takes to know of a call. */
    boolean statesNoCall() {
        return facts.fields().isEmpty() || facts.erased();
    }

    /**
     * What is not read yet and addressed by what is known so far, each set to be read as of one moment; nothing once the call can be
     * decided.
     */
    List<Set<Address>> unread() {
        if (addsNothing()) {
            return List.of();
        }
        List<Set<Address>> unread = unread(needed());
        return unread.isEmpty() && !facts().fields().isEmpty()
                ? unread(Stream.concat(usersNeeded(), syncNeeded()))
                : unread;
    }

    private List<Set<Address>> unread(Stream<Set<Address>> needed) {
        return needed.filter(together -> !items.knowsAll(together)).distinct().toList();
    }

    private Stream<Set<Address>> needed() {
        Stream<Address> always = Stream.of(addresses.callItem(), addresses.settings(), addresses.source());
        if (facts().fields().isEmpty()) {
            return always.map(Set::of);
        }
        Stream<Address> ofCall = Stream.of(
                        Stream.of(addresses.day(facts())),
                        facts().call().contact().number().map(addresses::phone).stream(),
                        touchedNumber().map(addresses::phone).stream(),
                        flow().needed().stream())
                .flatMap(found -> found);
        return Stream.concat(Stream.concat(always, ofCall).map(Set::of), agents().needed());
    }

    private Stream<Set<Address>> usersNeeded() {
        Set<UserId> users = new TreeSet<>(WhoseCall.usersNeeded(question()));
        if (settings().autoLeadOwner()) {
            users.addAll(LeadTouches.usersNeeded(question()));
        }
        return users.stream().map(user -> Set.of(addresses.user(user)));
    }

    /** Only where a CRM's word on the owner counts. */
    private Stream<Set<Address>> syncNeeded() {
        boolean counts = !settings().crms().synced().isEmpty()
                && decision.get().findings().trace().stream().anyMatch(tried -> tried.rule() == Rule.LEAD_OWNER);
        return counts ? Stream.of(Set.of(addresses.ownersKnown())) : Stream.empty();
    }

    /** Whose the call is, by the policy at hand. */
    CallDecision decision() {
        return decision.get();
    }

    /** The call as it is to be kept now. */
    StoredCall decided() {
        CallQuestion question = question();
        CallDecision decided = decision.get();
        if (contactNumber().isEmpty() || !settings().autoLeadOwner()) {
            return new StoredCall(facts(), manual(), decided, Optional.empty());
        }
        LeadTouch touch = LeadTouches.of(question, settings().minimumTalkTime());
        CallDecision waiting = decided.waitingAlsoFor(LeadTouches.lacks(question));
        return new StoredCall(facts(), manual(), waiting, touch.happened().map(at -> touch));
    }

    CallQuestion question() {
        return question.get();
    }

    private CallQuestion questionNow() {
        AgentsOfCall agents = agents();
        return new CallQuestion(
                agents.known(),
                policy.apply(policyOfSource()),
                agents.matches(),
                agents.voicemails(),
                contact(),
                manual(),
                users(),
                now);
    }

    AgentsOfCall agents() {
        return agents.get();
    }

    private AgentsOfCall agentsNow() {
        return new AgentsOfCall(flow().described(), facts().time(), addresses, items);
    }

    AccountSettings settings() {
        return settings.get();
    }

    private AccountSettings settingsNow() {
        return new SettingsOfCall(statement.key(), addresses, items).account();
    }

    /** The number that tells who is on the other end. */
    Optional<String> contactNumber() {
        return ContactNumber.of(facts().call(), settings().ownNumbers());
    }

    ContactView contact(String number) {
        return OwnersKnown.view(
                NumberItems.view(number, items.at(addresses.phone(number)).orElse(Map.of())),
                settings(),
                items.at(addresses.ownersKnown()),
                now);
    }

    private ContactView contact() {
        return contactNumber().map(this::contact).orElseGet(ContactView.Nobody::new);
    }

    /** The number at which the call was taken to mean something for a lead. */
    Optional<String> touchedNumber() {
        return stored.filter(call -> call.touch().isPresent())
                .flatMap(call -> call.facts().call().contact().number());
    }

    private CallFlow flow() {
        return new CallFlow(facts().call(), addresses, items);
    }

    AssignmentPolicy policyOfSource() {
        return new SettingsOfCall(statement.key(), addresses, items).policy();
    }

    private Optional<ManualAssignment> manual() {
        return statement.manual().apply(stored().flatMap(StoredCall::manual));
    }

    private Map<UserId, ActivePeriods> users() {
        Map<UserId, ActivePeriods> users = new HashMap<>();
        items.of(addresses.tables().userMappings()).forEach((key, item) -> {
            if (key.sort().equals(StoredUser.KIND)) {
                User user = StoredUser.read(new Item(item)).user();
                users.put(user.id(), user.active());
            }
        });
        return users;
    }
}
