package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CannotDo;
import io.rightful.crm.Crm;
import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.callrecord.RecordOwners;
import io.rightful.ledger.callrecord.Told;
import io.rightful.ledger.callrecord.WrittenCall;
import io.rightful.ledger.decision.RecordedCall;
import io.rightful.ledger.decision.RecordedCalls;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.ownersync.LeadSide;
import io.rightful.ledger.ownersync.LeadSides;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.decision.Reason;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Writes a decided call to one CRM, once for each thing that is new of it. */
@Singleton
final class CallRecording {
    private static final Logger LOG = Logger.getLogger(CallRecording.class);
    /** Longer than an invocation lasts. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final RecordedCalls calls;
    private final CallRecords records;
    private final RecordOwners owners;
    private final LeadSides sides;
    private final CrmConnector crms;
    private final Budgets budgets;
    private final InstantSource clock;

    @Inject
    CallRecording(
            RecordedCalls calls,
            CallRecords records,
            RecordOwners owners,
            LeadSides sides,
            CrmConnector crms,
            Budgets budgets,
            InstantSource clock) {
        this.calls = calls;
        this.records = records;
        this.owners = owners;
        this.sides = sides;
        this.crms = crms;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** Whether a failure that passes by itself is waited for. */
    enum Attempt {
        MORE_TO_COME,
        LAST
    }

    /**
     * Nothing is told of a call that is going on, nor of one whose contact was erased.
     *
     * @return why it is to be tried again later; empty where it is not
     */
    Optional<RemoteFailure> record(CallKey key, Integration integration, Attempt attempt, Measurements measured) {
        LogContext.put(LogKey.INTEGRATION, integration.id());
        return calls.find(key, integration.settings()::policy)
                .filter(RecordedCall::isToBeTold)
                .flatMap(call -> record(call, integration, attempt, measured));
    }

    private Optional<RemoteFailure> record(
            RecordedCall call, Integration integration, Attempt attempt, Measurements measured) {
        CallKey key = call.call().key();
        WrittenCall written = records.find(key, Told.crm(integration.id()));
        Optional<LeadSide> side =
                call.contact().flatMap(contact -> sides.find(key.account(), contact, integration.id()));
        if (side.isEmpty()) {
            return skip(key, integration, written, call.whyNobody().orElse(Reason.RECORD_LEAD_UNKNOWN), measured);
        }
        CallRecord record = new DecidedRecord(
                        call, side.get(), owners.of(integration, call, side.get(), now()), written.record())
                .record();
        String content = DecidedRecord.content(record);
        return written.says(content)
                ? Optional.empty()
                : write(key, integration, written, record, content, attempt, measured);
    }

    private Optional<RemoteFailure> write(
            CallKey key,
            Integration integration,
            WrittenCall written,
            CallRecord record,
            String content,
            Attempt attempt,
            Measurements measured) {
        Told place = Told.crm(integration.id());
        WrittenCall claimed = records.claim(key, place, written, now(), LEASE).orElseThrow(ToldElsewhere::new);
        try (Connections connections =
                new Connections(key.account(), crms, budgets, Map.of(integration.id(), integration))) {
            Crm crm = connections.to(integration.id()).orElseThrow();
            if (crm.cannotDo().contains(CannotDo.RECORD_CALLS)) {
                throw CannotDo.RECORD_CALLS.failure().exception();
            }
            String id = crm.writeCall(record).value();
            records.told(key, place, claimed, content, Optional.of(id)).orElseThrow(ToldElsewhere::new);
            measured.count(Metric.CALLS_RECORDED);
            return Optional.empty();
        } catch (RemoteException e) {
            return failed(key, integration, claimed, e.failure(), attempt, measured);
        }
    }

    /** What passes is tried again, what does not is left to the admin. */
    private Optional<RemoteFailure> failed(
            CallKey key,
            Integration integration,
            WrittenCall claimed,
            RemoteFailure failure,
            Attempt attempt,
            Measurements measured) {
        LogContext.during(Map.of(LogKey.REASON, failure.kind()), () -> LOG.warn("a call could not be recorded"));
        if (failure.kind().passes() && attempt == Attempt.MORE_TO_COME) {
            records.release(key, Told.crm(integration.id()), claimed);
            return Optional.of(failure);
        }
        return skip(key, integration, claimed, reason(failure.kind()), measured);
    }

    private static Reason reason(RemoteFailure.Kind kind) {
        return switch (kind) {
            case NEEDS_RECONNECT, FORBIDDEN -> Reason.RECORD_NO_ACCESS;
            case NOT_SUPPORTED -> Reason.RECORD_NOT_POSSIBLE;
            case LIMIT_REACHED, UNAVAILABLE -> Reason.RECORD_OUT_OF_REACH;
            case REFUSED, UNREADABLE, PAGE_REPEATS, CURSOR_EXPIRED -> Reason.RECORD_REFUSED;
        };
    }

    private Optional<RemoteFailure> skip(
            CallKey key, Integration integration, WrittenCall written, Reason reason, Measurements measured) {
        records.skip(key, integration.id(), written, reason, now());
        measured.count(Metric.CALLS_NOT_RECORDED);
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant();
    }
}
