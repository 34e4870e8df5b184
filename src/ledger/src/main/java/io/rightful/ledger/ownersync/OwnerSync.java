package io.rightful.ledger.ownersync;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactReader;
import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.ownersync.LeadMerge;
import io.rightful.rules.ownersync.LeadSync;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.IntegrationId;

/**
 * One run over leads of one account. Each lead is read, decided and written in one transaction that is conditional on what was
 * read; a lost race reads afresh. What is to be written to a CRM is handed back. All of it may be done again: nothing new writes
 * nothing.
 */
public final class OwnerSync {
    private static final Set<IntegrationId> KEPT = Set.of();

    private final DynamoDbClient client;
    private final TableNames tables;
    private final InstantSource clock;
    private final SyncReader reader;
    private final LeadFinder finder;

    OwnerSync(DynamoDbClient client, TableNames tables, InstantSource clock, SyncReader reader, LeadFinder finder) {
        this.client = client;
        this.tables = tables;
        this.clock = clock;
        this.reader = reader;
        this.finder = finder;
    }

    /**
     * A page of an integration's CRM. Two requests for every hundred leads of which nothing is new for the sync; constant ones for
     * each other lead. An integration that does not sync owners does nothing. A lead that cannot be stored is listed, and the others
     * go on.
     *
     * @return what came of each lead that had something new, in the page's order
     */
    public List<SyncedLead> pulled(IntegrationId integration, List<CrmLead> page) {
        if (reader.integrations().stream().noneMatch(known -> known.id().equals(integration))) {
            return List.of();
        }
        List<SyncedLead> synced = new ArrayList<>();
        new SettledLeads(client, tables, account())
                .without(integration, page)
                .forEach(lead -> synced.add(one(integration, lead)));
        return synced;
    }

    /**
     * What a CRM tells of leads by itself, in any order: what is older than what is known of a lead changes nothing. Two requests
     * for every hundred leads of which nothing is new; constant ones for each other lead.
     */
    public List<SyncedLead> stated(IntegrationId integration, List<StatedLead> leads) {
        SettledLeads settled = new SettledLeads(client, tables, account());
        return pulled(integration, new StatedLeads(reader, finder, settled).news(integration, leads));
    }

    /** Lists a lead whose owner is told and cannot be made out. */
    public void unclear(IntegrationId integration, StatedLead lead, Reason reason) {
        unclear(integration, lead.lead(), reason);
    }

    /**
     * A contact's lead in every CRM.
     *
     * @param fresh how CRMs have the lead just now; of the others what was seen last counts
     */
    public SyncedLead contact(ContactId contact, Map<IntegrationId, CrmLead> fresh) {
        return Contention.retrying(() -> known(contact, fresh, KEPT));
    }

    /**
     * The same, just before the owners that come of it are written to some CRMs. For {@link OwnerDue#LEASE} nobody else is told to write them;
     * {@link #pushed}, {@link #refused} or {@link #postponed} ends it.
     */
    public SyncedLead take(ContactId contact, Map<IntegrationId, CrmLead> fresh, Set<IntegrationId> writing) {
        return Contention.retrying(() -> known(contact, fresh, writing));
    }

    /** The sides of a contact's lead, as last seen. */
    public List<LeadSide> sides(ContactId contact) {
        return List.copyOf(reader.stored(contact).values());
    }

    /** Whether something is to be written there still. */
    public boolean isDue(ContactId contact, IntegrationId integration) {
        return Optional.ofNullable(reader.stored(contact).get(integration))
                .flatMap(LeadSide::due)
                .isPresent();
    }

    /** The CRM has taken the owner. */
    public PushEnd pushed(OwnerPush push) {
        return ended(
                push,
                side -> side.seen(push.lead(), push.owner(), clock.instant())
                        .agreed(push.owner())
                        .skipped(Optional.empty()));
    }

    /** The CRM has not taken the owner, and will not by being asked again. */
    public PushEnd refused(OwnerPush push, Reason reason) {
        return ended(push, side -> side.refused(push.owner(), reason));
    }

    /** What a CRM has refused may be written to it again: somebody has seen to it. */
    public void forgive(IntegrationId integration, ContactId contact) {
        Contention.retrying(() -> Optional.ofNullable(reader.stored(contact).get(integration))
                .filter(side -> side.refused().isPresent())
                .map(side -> {
                    LeadSide forgiven = side.skipped(side.skipped());
                    Writes writes = new Writes();
                    writes.putIfVersion(
                            tables.contacts(), LeadSideItems.item(account(), contact, forgiven), side.version());
                    write(writes);
                    return forgiven;
                }));
    }

    /** Nothing was written, or nobody knows. Whoever looks next may try again. */
    public PushEnd postponed(OwnerPush push) {
        change(push, LeadSide::released);
        return PushEnd.DONE;
    }

    /** What was decided meanwhile is told by looking again: whoever wrote alone knows what is there now. */
    private PushEnd ended(OwnerPush push, UnaryOperator<LeadSide> settled) {
        Optional<LeadSide> after = change(
                push,
                side -> side.due()
                                .filter(due -> due.wanted().equals(push.owner()))
                                .isPresent()
                        ? settled.apply(side).due(Optional.empty())
                        : side.released());
        return after.flatMap(LeadSide::due).isPresent() ? PushEnd.LOOK_AGAIN : PushEnd.DONE;
    }

    private SyncedLead one(IntegrationId integration, CrmLead lead) {
        try {
            return Contention.retrying(lost -> pulled(integration, lead, lost));
        } catch (RuntimeException e) {
            if (LeadFault.passes(e)) {
                throw e;
            }
            return unclear(integration, lead, Reason.SYNC_LEAD_FAILED);
        }
    }

    private SyncedLead pulled(IntegrationId integration, CrmLead lead, int lostRaces) {
        Map<IntegrationId, CrmLead> fresh = Map.of(integration, lead);
        return finder.find(integration, lead, lostRaces)
                .fold(
                        contact -> tied(contact, integration, lead),
                        contact -> isAnother(contact, integration, lead)
                                ? unclear(integration, lead, Reason.SYNC_LEAD_TWICE)
                                : known(contact, fresh, KEPT),
                        made -> decided(reader.read(made.reading(), made.contact(), fresh, clock.instant()), KEPT),
                        reason -> unclear(integration, lead, reason));
    }

    /** What the CRM says of a lead that has become another tells nothing. */
    private SyncedLead tied(ContactId contact, IntegrationId integration, CrmLead lead) {
        ContactId present =
                new MergedSides(client, tables, account()).present(contact, integration, lead.id(), clock.instant());
        if (isAnother(present, integration, lead)) {
            return lead.state()
                    .fold(
                            () -> unclear(integration, lead, Reason.SYNC_LEAD_TWICE),
                            converted -> unclear(integration, lead, Reason.SYNC_NOTHING_NEW),
                            merged -> unclear(integration, lead, Reason.SYNC_NOTHING_NEW),
                            () -> unclear(integration, lead, Reason.SYNC_NOTHING_NEW));
        }
        return known(present, Map.of(integration, lead), KEPT);
    }

    private boolean isAnother(ContactId contact, IntegrationId integration, CrmLead lead) {
        return Optional.ofNullable(reader.stored(contact).get(integration))
                .filter(side -> !side.lead().equals(lead.id()))
                .isPresent();
    }

    private SyncedLead known(ContactId id, Map<IntegrationId, CrmLead> fresh, Set<IntegrationId> taken) {
        ContactReading reading = new ContactReader(client, tables).present(account(), id);
        Optional<Contact> contact = reading.contact().map(StoredContact::contact);
        contact.map(Contact::id).filter(present -> !present.equals(id)).ifPresent(present -> move(id, present));
        return contact.map(found -> decided(reader.read(reading, found, fresh, clock.instant()), taken))
                .orElseGet(() -> SyncedLead.nothing(Reason.LEAD_ERASED));
    }

    private void move(ContactId former, ContactId present) {
        MergedSides merged = new MergedSides(client, tables, account());
        reader.stored(former)
                .values()
                .forEach(side -> merged.move(former, present, side.integration(), side.lead(), clock.instant()));
    }

    private SyncedLead decided(SyncReading read, Set<IntegrationId> taken) {
        LeadSync sync = LeadMerge.of(read.question());
        SyncWrites decided = new SyncWrites(tables, account(), read, sync, taken);
        write(decided.all());
        return new SyncedLead(Optional.of(read.contact().id()), sync.here().reason(), decided.pushes());
    }

    private SyncedLead unclear(IntegrationId integration, CrmLead lead, Reason reason) {
        new UnclearLeads(client, tables, account()).list(integration, lead, reason, clock.instant());
        return SyncedLead.nothing(reason);
    }

    private Optional<LeadSide> change(OwnerPush push, UnaryOperator<LeadSide> change) {
        return Contention.retrying(() -> {
            Optional<LeadSide> stored = Optional.ofNullable(
                            reader.stored(push.contact()).get(push.integration()))
                    .filter(side -> side.lead().equals(push.lead()));
            Optional<LeadSide> after = stored.map(change);
            after.ifPresent(
                    side -> write(new PushedSide(tables, account(), push, stored.get(), side).writes(clock.instant())));
            return after;
        });
    }

    private void write(Writes writes) {
        if (!writes.items().isEmpty()) {
            client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
        }
    }

    private AccountId account() {
        return reader.account();
    }
}
