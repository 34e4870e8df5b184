package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.leadowner.OwnerChange;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * Owners as the tables of the tests write them. Here: {@code -}, {@code ann}, {@code ann/first-contact}, {@code ann/crm:one},
 * {@code #q1}, {@code ?ghost:one}. In a CRM: {@code -}, {@code C-ann}, {@code #q1}.
 */
final class Words {
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    static final Instant NOW = NOON.plusSeconds(86_400);
    static final Set<UserId> ACTIVE = Set.of(user("ann"), user("bob"), user("eve"), user("twin"), user("alone"));

    /** {@code old} is not active in the CRM, {@code left} not active here, {@code ghost} is linked to nobody, {@code twin} twice. */
    static final CrmPeople PEOPLE = people(false);

    private Words() {}

    static CrmPeople people(boolean ownerRequired) {
        return new CrmPeople(
                Map.ofEntries(
                        person("C-ann", true, Optional.of("ann")),
                        person("C-bob", true, Optional.of("bob")),
                        person("C-eve", true, Optional.of("eve")),
                        person("C-old", false, Optional.of("old")),
                        person("C-left", true, Optional.of("left")),
                        person("C-twin1", true, Optional.of("twin")),
                        person("C-twin2", true, Optional.of("twin")),
                        person("C-ghost", true, Optional.empty())),
                Set.of("q1", "q2"),
                ownerRequired);
    }

    static CrmOwner there(String word) {
        if (word.equals("-")) {
            return new CrmOwner.Nobody();
        }
        return word.startsWith("#")
                ? new CrmOwner.OfQueue(word.substring(1))
                : new CrmOwner.OfUser(new CrmUserId(word));
    }

    static String text(CrmOwner owner) {
        return owner.fold(CrmUserId::value, queue -> "#" + queue, () -> "-");
    }

    static LeadOwner here(String word) {
        if (word.equals("-")) {
            return LeadOwner.NEVER_OWNED;
        }
        List<String> parts = List.of(word.split("[/:]"));
        Optional<IntegrationId> integration =
                word.contains(":") ? Optional.of(new IntegrationId(parts.get(parts.size() - 1))) : Optional.empty();
        if (word.startsWith("?")) {
            CrmUserId crmUser = new CrmUserId("C-" + parts.get(0).substring(1));
            return new LeadOwner.Unlinked(integration.orElseThrow(), crmUser, Optional.empty());
        }
        OwnerCause cause = word.contains("/")
                ? OwnerCause.valueOf(parts.get(1).replace('-', '_').toUpperCase(Locale.ROOT))
                : OwnerCause.MANUAL;
        if (word.startsWith("#")) {
            return new LeadOwner.Queue(parts.get(0).substring(1), cause, Optional.empty(), integration);
        }
        boolean contacted = cause == OwnerCause.FIRST_CONTACT;
        return new LeadOwner.User(
                user(parts.get(0)),
                cause,
                Optional.of(new ContactedAt(NOON, new SourceName("ctm"), "1")).filter(call -> contacted),
                contacted,
                Optional.empty(),
                integration);
    }

    static String text(LeadOwner owner) {
        String cause = owner.madeBy()
                .filter(made -> made != OwnerCause.MANUAL)
                .map(made -> "/" + made.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
        String integration = owner.saidBy().map(id -> ":" + id).orElse("");
        return owner.fold(
                none -> "-",
                user -> user.user() + cause + integration,
                queue -> "#" + queue.queue() + cause + integration,
                unlinked -> "?" + unlinked.crmUser().value().substring(2) + integration);
    }

    static String text(OwnerChange change) {
        return change.fold(keep -> "keep", mark -> "mark " + text(mark.owner()), set -> "set " + text(set.owner()))
                + " " + change.reason().code();
    }

    static String text(SideDecision decision) {
        String did = decision.fold(
                nothing -> "nothing",
                agreed -> "agreed " + text(agreed.owner()),
                push -> "push " + text(push.owner()),
                skipped -> "skipped",
                apart -> "apart",
                ended -> "ended" + ended.into().map(id -> " " + id).orElse(""));
        return did + " " + decision.reason().code();
    }

    static UserId user(String id) {
        return new UserId(id);
    }

    private static Map.Entry<CrmUserId, CrmPerson> person(String id, boolean active, Optional<String> user) {
        CrmUserId crmUser = new CrmUserId(id);
        return Map.entry(crmUser, new CrmPerson(crmUser, active, user.map(UserId::new)));
    }
}
