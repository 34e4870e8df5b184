package io.rightful.local.crm;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;

/** What one sandbox CRM holds. No two changes have one time. Thread-safe. */
final class SandboxStore {
    private static final Comparator<CrmLead> BY_CHANGE =
            Comparator.comparing(CrmLead::changedAt).thenComparing(CrmLead::id);

    private final InstantSource clock;
    private final SandboxMemory memory;
    private final SandboxPeople people = new SandboxPeople();
    private final Map<CrmLeadId, SandboxLead> leads = new TreeMap<>();
    private final Map<String, SandboxCall> calls = new TreeMap<>();
    private Instant lastChange;
    private Instant lastEdit = Instant.EPOCH;
    private Instant readUntil = Instant.EPOCH;

    SandboxStore(InstantSource clock, SandboxMemory memory) {
        this.clock = clock;
        this.memory = memory;
        SandboxSnapshot kept = memory.read();
        kept.users().forEach(people::add);
        kept.queues().forEach(people::add);
        kept.leads().forEach(lead -> leads.put(lead.lead().id(), lead));
        kept.calls().forEach(call -> calls.put(call.record().key(), call));
        lastChange = kept.leads().stream()
                .map(lead -> lead.lead().changedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    synchronized <T> T people(Function<SandboxPeople, T> read) {
        return read.apply(people);
    }

    /** Somebody in the CRM creates a lead, or changes it. What leaves it as it was is no change. */
    synchronized SandboxLead put(CrmLeadId id, BiFunction<CrmLead, SandboxPeople, CrmLead> edit) {
        Optional<SandboxLead> known = find(id);
        SandboxLead before = known.orElseGet(() -> new SandboxLead(SandboxLead.blank(id), List.of()));
        CrmLead edited = edit.apply(before.lead(), people);
        if (known.isPresent() && edited.equals(before.lead())) {
            return before;
        }
        SandboxLead saved = save(before, edited, SandboxChange.By.PERSON);
        lastEdit = saved.lead().changedAt();
        return saved;
    }

    /** The sync gives a lead an owner, as a CRM takes it or not. */
    synchronized OwnerWritten write(OwnerWrite write) {
        return SandboxRefusals.of(write, find(write.lead()), people).orElseGet(() -> {
            SandboxLead before = leads.get(write.lead());
            if (!before.lead().owner().equals(write.owner())) {
                people.join(write.owner());
                save(before, owned(before.lead(), write.owner()), SandboxChange.By.RIGHTFUL);
            }
            return new OwnerWritten.Written(write.lead());
        });
    }

    synchronized Optional<SandboxLead> find(CrmLeadId id) {
        return Optional.ofNullable(leads.get(id));
    }

    synchronized List<SandboxLead> leads() {
        return List.copyOf(leads.values());
    }

    /** Whether a reader has gone on from behind all that somebody in the CRM changed. */
    synchronized boolean isRead() {
        return !readUntil.isBefore(lastEdit);
    }

    /** In the order in which they last changed. Whoever asks has dealt with all before. */
    synchronized List<CrmLead> changedAfter(Instant time, String id, int limit) {
        readUntil = time.isAfter(readUntil) ? time : readUntil;
        return leads.values().stream()
                .map(SandboxLead::lead)
                .filter(lead -> lead.changedAt().isAfter(time)
                        || lead.changedAt().equals(time) && lead.id().value().compareTo(id) > 0)
                .sorted(BY_CHANGE)
                .limit(limit)
                .toList();
    }

    /** One record a call; a later write replaces what the record says, not the record. */
    synchronized CallRecordId write(CallRecord record) {
        Optional<SandboxCall> known = Optional.ofNullable(calls.get(record.key()));
        CallRecordId id = known.map(SandboxCall::id).orElseGet(() -> new CallRecordId("call-" + (calls.size() + 1)));
        int writes = known.map(SandboxCall::writes).orElse(0) + 1;
        calls.put(record.key(), new SandboxCall(id, record, clock.instant(), writes));
        keep();
        return id;
    }

    /** The latest first. */
    synchronized List<SandboxCall> calls() {
        List<SandboxCall> sorted = new ArrayList<>(calls.values());
        sorted.sort(Comparator.comparing((SandboxCall call) -> call.record().startedAt())
                .reversed());
        return sorted;
    }

    synchronized Stream<SandboxCall> calls(CrmLeadId lead) {
        return calls().stream().filter(call -> call.record().lead().equals(lead));
    }

    private SandboxLead save(SandboxLead before, CrmLead next, SandboxChange.By by) {
        SandboxLead saved = before.changed(at(next, tick()), by);
        leads.put(next.id(), saved);
        keep();
        return saved;
    }

    private void keep() {
        memory.write(new SandboxSnapshot(
                people.users(), people.queues(), List.copyOf(leads.values()), List.copyOf(calls.values())));
    }

    private Instant tick() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lastChange = now.isAfter(lastChange) ? now : lastChange.plusMillis(1);
        return lastChange;
    }

    private static CrmLead owned(CrmLead lead, CrmOwner owner) {
        return new CrmLead(lead.id(), owner, lead.changedAt(), lead.state(), lead.phones(), lead.emails(), lead.name());
    }

    private static CrmLead at(CrmLead lead, Instant time) {
        return new CrmLead(lead.id(), lead.owner(), time, lead.state(), lead.phones(), lead.emails(), lead.name());
    }
}
