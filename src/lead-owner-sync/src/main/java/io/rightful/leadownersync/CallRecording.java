package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CannotDo;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmException;
import io.rightful.crm.CrmFailure;
import io.rightful.crm.http.RequestBudget;
import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.callrecord.RecordOwners;
import io.rightful.ledger.callrecord.Told;
import io.rightful.ledger.callrecord.WrittenCall;
import io.rightful.ledger.decision.RecordedCall;
import io.rightful.ledger.decision.RecordedCalls;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.ownersync.LeadSide;
import io.rightful.ledger.ownersync.LeadSides;
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
    private final InstantSource clock;

    @Inject
    CallRecording(
            RecordedCalls calls,
            CallRecords records,
            RecordOwners owners,
            LeadSides sides,
            CrmConnector crms,
            InstantSource clock) {
        this.calls = calls;
        this.records = records;
        this.owners = owners;
        this.sides = sides;
        this.crms = crms;
        this.clock = clock;
    }

    /** Nothing is told of a call that is going on, nor of one whose contact was erased. */
    void record(CallKey key, Integration integration, Measurements measured) {
        LogContext.put(LogKey.INTEGRATION, integration.id());
        calls.find(key, integration.settings()::policy)
                .filter(RecordedCall::isToBeTold)
                .ifPresent(call -> record(call, integration, measured));
    }

    private void record(RecordedCall call, Integration integration, Measurements measured) {
        CallKey key = call.call().key();
        WrittenCall written = records.find(key, Told.crm(integration.id()));
        Optional<LeadSide> side =
                call.contact().flatMap(contact -> sides.find(key.account(), contact, integration.id()));
        if (side.isEmpty()) {
            skip(key, integration, written, call.whyNobody().orElse(Reason.RECORD_LEAD_UNKNOWN), measured);
            return;
        }
        CallRecord record = new DecidedRecord(
                        call, side.get(), owners.of(integration, call, side.get(), now()), written.record())
                .record();
        String content = DecidedRecord.content(record);
        if (!written.says(content)) {
            write(key, integration, written, record, content, measured);
        }
    }

    private void write(
            CallKey key,
            Integration integration,
            WrittenCall written,
            CallRecord record,
            String content,
            Measurements measured) {
        Told place = Told.crm(integration.id());
        WrittenCall claimed = records.claim(key, place, written, now(), LEASE).orElseThrow(ToldElsewhere::new);
        try {
            Crm crm = crms.connect(key.account(), integration, RequestBudget.UNLIMITED);
            if (crm.cannotDo().contains(CannotDo.RECORD_CALLS)) {
                throw CrmFailure.notSupported(CannotDo.RECORD_CALLS).exception();
            }
            String id = crm.writeCall(record).value();
            records.told(key, place, claimed, content, Optional.of(id)).orElseThrow(ToldElsewhere::new);
            measured.count(Metric.CALLS_RECORDED);
        } catch (CrmException e) {
            failed(key, integration, claimed, e, measured);
        }
    }

    /** What passes is left to the queue, what does not to the admin. */
    private void failed(
            CallKey key, Integration integration, WrittenCall claimed, CrmException e, Measurements measured) {
        LogContext.put(LogKey.REASON, e.failure().kind());
        if (e.failure().kind().passes()) {
            records.release(key, Told.crm(integration.id()), claimed);
            throw e;
        }
        LOG.warn("a call could not be recorded");
        Reason reason =
                switch (e.failure().kind()) {
                    case NEEDS_RECONNECT, FORBIDDEN -> Reason.RECORD_NO_ACCESS;
                    case NOT_SUPPORTED -> Reason.RECORD_NOT_POSSIBLE;
                    case LIMIT_REACHED, UNAVAILABLE, REFUSED, UNREADABLE, PAGE_REPEATS, CURSOR_EXPIRED ->
                        Reason.RECORD_REFUSED;
                };
        skip(key, integration, claimed, reason, measured);
    }

    private void skip(CallKey key, Integration integration, WrittenCall written, Reason reason, Measurements measured) {
        records.skip(key, integration.id(), written, reason, now());
        measured.count(Metric.CALLS_NOT_RECORDED);
    }

    private Instant now() {
        return clock.instant();
    }
}
