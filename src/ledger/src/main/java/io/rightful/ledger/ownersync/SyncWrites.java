package io.rightful.ledger.ownersync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactRecords;
import io.rightful.ledger.contact.ContactWrites;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.ownersync.LeadSync;
import io.rightful.rules.ownersync.SideDecision;
import io.rightful.rules.sync.IntegrationId;

/**
 * What one sync of a lead writes, all of it conditional on what was read. Nothing new writes nothing.
 *
 * @param taken the CRMs to which whoever decides writes at once
 */
record SyncWrites(TableNames tables, AccountId account, SyncReading read, LeadSync sync, Set<IntegrationId> taken) {

    Writes all() {
        Writes writes = new Writes();
        boolean further = addSides(writes);
        if (read.makesContact() || sync.here().next().isPresent()) {
            addContact(writes);
        } else if (further) {
            Map<String, AttributeValue> version =
                    Map.of(Item.VERSION, AttributeValue.fromN(Long.toString(contactVersion())));
            writes.check(contactAddress(), Optional.of(version), Item.VERSION);
        }
        return writes;
    }

    /** Without those that another run is writing. */
    List<OwnerPush> pushes() {
        Map<IntegrationId, LeadSide> sides = read.sides();
        List<OwnerPush> pushes = new ArrayList<>();
        sync.sides()
                .forEach((integration, decision) -> push(decision).ifPresent(push -> {
                    LeadSide side = sides.get(integration);
                    if (side.due().filter(due -> !due.isFree(read.now())).isPresent()
                            || read.isRefused(integration, push.owner())) {
                        return;
                    }
                    pushes.add(new OwnerPush(
                            contactId(), integration, side.lead(), side.there(), push.owner(), push.reason()));
                }));
        return pushes;
    }

    private boolean addSides(Writes writes) {
        Map<IntegrationId, LeadSide> sides = read.sides();
        boolean changed = false;
        for (Map.Entry<IntegrationId, SideDecision> decision : sync.sides().entrySet()) {
            SideWrites side = new SideWrites(
                    tables, account, read, sides.get(decision.getKey()), decision.getValue(), mode(decision.getKey()));
            changed |= side.addTo(writes);
        }
        return changed;
    }

    private PushMode mode(IntegrationId integration) {
        return taken.contains(integration) ? PushMode.TAKEN : PushMode.KEPT;
    }

    private void addContact(Writes writes) {
        LeadOwner owner = sync.here().next().orElse(read.contact().owner());
        Contact after = read.contact().ownedBy(owner);
        Contact before = read.makesContact() ? Contact.unknown(after.id()) : read.contact();
        List<AssignmentRecord> records = new ContactRecords(
                        account,
                        cause(owner),
                        AssignmentRecord.RULES,
                        read.now(),
                        read.now(),
                        reason(owner),
                        evidence(owner))
                .of(
                        before,
                        after,
                        read.reading().contact().map(StoredContact::records).orElse(0L));
        new ContactWrites(tables, account, read.reading(), after, records, HistoryItems.subject(contactId()))
                .addTo(writes);
    }

    /** Calls of a number that only now has a contact may have made the owner. */
    private static Cause cause(LeadOwner owner) {
        return switch (owner.madeBy().orElse(OwnerCause.CRM)) {
            case FIRST_CONTACT -> Cause.FIRST_CONTACT;
            case DEFAULT -> Cause.DEFAULT;
            case CRM, MANUAL -> Cause.CRM;
        };
    }

    private Reason reason(LeadOwner owner) {
        return switch (cause(owner)) {
            case FIRST_CONTACT -> Reason.FIRST_CONTACT;
            case DEFAULT -> Reason.DEFAULT_OWNER_GIVEN;
            default -> sync.here().reason();
        };
    }

    /** The lead of the CRM that says so. */
    private String evidence(LeadOwner owner) {
        return owner.saidBy()
                .map(read.sides()::get)
                .map(side -> "crm/" + side.integration() + "/" + side.lead())
                .orElse(HistoryItems.subject(contactId()));
    }

    private long contactVersion() {
        return read.reading().contact().map(StoredContact::version).orElse(0L);
    }

    private Address contactAddress() {
        return new Address(tables.contacts(), ContactKeys.contact(account, contactId()));
    }

    private ContactId contactId() {
        return read.contact().id();
    }

    private static Optional<SideDecision.Push> push(SideDecision decision) {
        return decision.fold(
                nothing -> Optional.empty(),
                agreed -> Optional.empty(),
                Optional::of,
                skipped -> Optional.empty(),
                apart -> Optional.empty(),
                ended -> Optional.empty());
    }
}
