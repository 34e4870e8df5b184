package io.rightful.leadownersync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import io.rightful.crm.CannotDo;
import io.rightful.crm.Crm;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.ledger.ownersync.OwnerPush;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.PushEnd;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/**
 * Writes owners to CRMs: a request a batch to see what a person set there meanwhile, the decision by that, and a request a batch to
 * write. Whatever cannot be written stays due. What changes while it is written is looked at again, a few times.
 */
final class OwnerPushes {
    private static final int ROUNDS = 3;

    private final OwnerSync sync;
    private final Connections connections;
    private final Measurements measured;
    private final Map<IntegrationId, RemoteFailure> failures = new TreeMap<>();
    private final Set<ContactId> later = new LinkedHashSet<>();

    OwnerPushes(OwnerSync sync, Connections connections, Measurements measured) {
        this.sync = sync;
        this.connections = connections;
        this.measured = measured;
    }

    /** What came of leads that were read, or of contacts that changed. */
    void write(Collection<SyncedLead> decided) {
        List<OwnerPush> due =
                decided.stream().flatMap(lead -> lead.pushes().stream()).toList();
        for (int round = 0; round < ROUNDS && !due.isEmpty(); round++) {
            due = round(due);
        }
        due.forEach(push -> later.add(push.contact()));
    }

    /** Why a CRM could not be asked on, where it could not. */
    Optional<RemoteFailure> failure(IntegrationId integration) {
        return Optional.ofNullable(failures.get(integration));
    }

    Map<IntegrationId, RemoteFailure> failures() {
        return failures;
    }

    /** The contacts of whom something is left that may pass by itself. */
    Set<ContactId> later() {
        return later;
    }

    /** @return what is to be looked at again */
    private List<OwnerPush> round(List<OwnerPush> due) {
        Map<IntegrationId, Map<CrmLeadId, OwnerPush>> wanted = new LinkedHashMap<>();
        due.forEach(push -> wanted.computeIfAbsent(push.integration(), first -> new LinkedHashMap<>())
                .put(push.lead(), push));
        Map<ContactId, Map<IntegrationId, CrmLead>> fresh = new LinkedHashMap<>();
        Map<ContactId, Set<IntegrationId>> writable = new LinkedHashMap<>();
        wanted.forEach((integration, pushes) -> attempt(
                integration,
                crm -> read(crm, integration, pushes, fresh, writable),
                passing -> pushes.values().forEach(push -> later.add(push.contact()))));
        List<OwnerPush> again = new ArrayList<>();
        Map<IntegrationId, List<OwnerPush>> taken = new LinkedHashMap<>();
        writable.forEach((contact, integrations) -> sync.take(
                        contact, fresh.getOrDefault(contact, Map.of()), integrations)
                .pushes()
                .forEach(push -> {
                    if (integrations.contains(push.integration())) {
                        taken.computeIfAbsent(push.integration(), first -> new ArrayList<>())
                                .add(push);
                    } else if (!failures.containsKey(push.integration())) {
                        again.add(push);
                    }
                }));
        taken.forEach((integration, pushes) -> attempt(
                integration,
                crm -> again.addAll(written(crm, pushes)),
                passing -> pushes.forEach(push -> later.add(push.contact()))));
        return again;
    }

    private void read(
            Crm crm,
            IntegrationId integration,
            Map<CrmLeadId, OwnerPush> pushes,
            Map<ContactId, Map<IntegrationId, CrmLead>> fresh,
            Map<ContactId, Set<IntegrationId>> writable) {
        if (crm.cannotDo().contains(CannotDo.WRITE_OWNERS)) {
            pushes.values().forEach(push -> new Refusals(sync, measured).of(push, Refusal.NOT_SUPPORTED));
            return;
        }
        if (!crm.cannotDo().contains(CannotDo.READ_LEADS)) {
            Map<CrmLeadId, CrmLead> there = crm.leads(pushes.keySet());
            pushes.forEach((lead, push) -> fresh.computeIfAbsent(push.contact(), first -> new HashMap<>())
                    .put(integration, Optional.ofNullable(there.get(lead)).orElseGet(() -> GoneLead.of(push))));
        }
        pushes.values()
                .forEach(push -> writable.computeIfAbsent(push.contact(), first -> new LinkedHashSet<>())
                        .add(integration));
    }

    private List<OwnerPush> written(Crm crm, List<OwnerPush> pushes) {
        Map<CrmLeadId, OwnerPush> byLead = new HashMap<>();
        pushes.forEach(push -> byLead.put(push.lead(), push));
        List<OwnerPush> again = new ArrayList<>();
        crm.writeOwners(pushes.stream()
                        .map(push -> new OwnerWrite(push.lead(), push.owner(), push.over()))
                        .toList())
                .forEach(result -> {
                    OwnerPush push = byLead.get(result.lead());
                    if (ended(push, result) == PushEnd.LOOK_AGAIN) {
                        again.add(push);
                    }
                });
        return again;
    }

    private PushEnd ended(OwnerPush push, OwnerWritten result) {
        return result.fold(
                written -> {
                    measured.count(Metric.OWNERS_PUSHED);
                    return sync.pushed(push);
                },
                refused -> new Refusals(sync, measured).of(push, refused.refusal()),
                tryLater -> {
                    later.add(push.contact());
                    return sync.postponed(push);
                });
    }

    /** One CRM that cannot be asked leaves the others alone. What it was to take stays taken for a while, and due. */
    private void attempt(IntegrationId integration, Consumer<Crm> work, Consumer<RemoteFailure> passing) {
        if (failures.containsKey(integration)) {
            return;
        }
        try {
            connections.to(integration).ifPresent(work);
        } catch (RemoteException e) {
            failures.put(integration, e.failure());
            if (e.failure().kind().passes()) {
                passing.accept(e.failure());
            }
        }
    }
}
