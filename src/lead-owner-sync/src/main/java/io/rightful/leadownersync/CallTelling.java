package io.rightful.leadownersync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.Schedule;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;

/** Tells one call wherever its account wants calls told. Where one CRM fails the others are told all the same. */
@Singleton
final class CallTelling {
    private final Settings settings;
    private final Integrations integrations;
    private final CallRecording recording;
    private final CallPublishing publishing;
    private final Schedule schedule;
    private final InstantSource clock;

    @Inject
    CallTelling(
            Settings settings,
            Integrations integrations,
            CallRecording recording,
            CallPublishing publishing,
            Schedule schedule,
            InstantSource clock) {
        this.schedule = schedule;
        this.clock = clock;
        this.settings = settings;
        this.integrations = integrations;
        this.recording = recording;
        this.publishing = publishing;
    }

    /** What a CRM does not allow just now is tried again by the clock, the rest by the queue: what is told by then is not told twice. */
    Done tell(CallRecordDue due, Measurements measured) {
        CallKey call = due.call();
        LogContext.put(LogKey.ACCOUNT, call.account());
        LogContext.put(LogKey.SOURCE, call.source());
        LogContext.put(LogKey.CALL, call.callId());
        AccountSettings decided = settings.find(call.account()).value();
        if (decided.toldCalls().toAnybody()) {
            publishing.publish(call);
        }
        List<RemoteFailure> passing = new ArrayList<>();
        for (IntegrationId id : decided.crms().recording()) {
            recording(call.account(), id)
                    .flatMap(integration -> recording.record(call, integration, isLast(due), measured))
                    .ifPresent(passing::add);
        }
        again(due, passing);
        return Done.DONE;
    }

    private void again(CallRecordDue due, List<RemoteFailure> passing) {
        Instant now = clock.instant();
        due.next()
                .filter(next -> !passing.isEmpty())
                .ifPresent(next -> schedule.at(
                        passing.stream()
                                .map(failure -> next.at(now, failure.retryAt()))
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        next.name(),
                        next.event(now)));
    }

    private static CallRecording.Attempt isLast(CallRecordDue due) {
        return due.next().isPresent() ? CallRecording.Attempt.MORE_TO_COME : CallRecording.Attempt.LAST;
    }

    private Optional<Integration> recording(AccountId account, IntegrationId id) {
        return integrations
                .find(account, id)
                .map(Versioned::value)
                .filter(integration -> integration.settings().callRecords());
    }
}
