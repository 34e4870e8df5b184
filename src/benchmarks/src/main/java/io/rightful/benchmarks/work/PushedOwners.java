package io.rightful.benchmarks.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.table.Json;
import io.rightful.ledger.table.Key;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** A lead whose owner has changed here. */
public final class PushedOwners implements Work {
    private final ConnectedCrm crm;
    private final FakeHubSpot hubSpot;
    private final ContactEdits edits;
    private int asked;

    public PushedOwners(Surroundings surroundings) {
        this.crm = ConnectedCrm.of(surroundings);
        this.hubSpot = surroundings.hubSpot();
        Database database = surroundings.database();
        this.edits = new ContactEdits(database.client(), database.tables(), Database.CLOCK);
        hubSpot.give(FakeHubSpot.user(0));
        new OwnerSyncs(database.client(), database.tables(), Database.CLOCK)
                .begin(crm.account())
                .pulled(ConnectedCrm.ID, List.of(lead()));
    }

    /** From one user to the next. */
    @Override
    public Task next() {
        int user = ++asked % Surroundings.USERS;
        edits.change(
                crm.account(),
                crm.contact(0),
                contact -> contact.ownedBy(OwnerByHand.set(contact.owner(), People.id(user))),
                ContactOccasion.byHand("owner", Reason.SET_BY_HAND),
                stored -> {});
        return new Task(Events.queued("push-" + asked, changed()), answer -> {
            Answers.noFailures(answer);
            Answers.demand(hubSpot.owner().equals(FakeHubSpot.user(user)), hubSpot.owner());
        });
    }

    private String changed() {
        String subject = "contact/" + crm.contact(0);
        Map<String, Object> keys =
                Map.of(Key.PARTITION, text(Key.join(crm.account().value(), subject)), Key.SORT, text("0000000000"));
        Map<String, Object> record = Map.of(
                "SequenceNumber", Integer.toString(asked),
                "Keys", keys,
                "NewImage", Map.of("role", text("lead-owner"), "subject", text(subject)));
        return Json.text(Map.of(
                "source", "rightful.ledger", "detail-type", "LeadOwnerChanged", "detail", Map.of("dynamodb", record)));
    }

    private static CrmLead lead() {
        return new CrmLead(
                new CrmLeadId(FakeHubSpot.lead(0)),
                new CrmOwner.OfUser(new CrmUserId(FakeHubSpot.user(0))),
                Instant.parse("2026-10-07T11:00:00Z"),
                new LeadState.Open(),
                new TreeSet<>(Set.of(FakeHubSpot.phone(0))),
                new TreeSet<>(),
                Optional.empty());
    }

    private static Map<String, String> text(String value) {
        return Map.of("S", value);
    }
}
