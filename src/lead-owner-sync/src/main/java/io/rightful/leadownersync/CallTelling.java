package io.rightful.leadownersync;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;

/** Tells one call wherever its account wants calls told. Where one place fails the others are told all the same. */
@Singleton
final class CallTelling {
    private final Settings settings;
    private final Integrations integrations;
    private final CallRecording recording;
    private final CallPublishing publishing;

    @Inject
    CallTelling(Settings settings, Integrations integrations, CallRecording recording, CallPublishing publishing) {
        this.settings = settings;
        this.integrations = integrations;
        this.recording = recording;
        this.publishing = publishing;
    }

    /** What passes by itself is thrown in the end, for the queue to come again: what was told by then is not told twice. */
    Done tell(CallKey call, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, call.account());
        LogContext.put(LogKey.SOURCE, call.source());
        LogContext.put(LogKey.CALL, call.callId());
        AccountSettings decided = settings.find(call.account()).value();
        Optional<RuntimeException> failed = Optional.empty();
        if (decided.toldCalls().toAnybody()) {
            failed = attempt(() -> publishing.publish(call));
        }
        for (IntegrationId id : decided.crms().recording()) {
            Optional<RuntimeException> here = recording(call.account(), id)
                    .flatMap(integration -> attempt(() -> recording.record(call, integration, measured)));
            failed = failed.or(() -> here);
        }
        failed.ifPresent(failure -> {
            throw failure;
        });
        return Done.DONE;
    }

    private Optional<Integration> recording(AccountId account, IntegrationId id) {
        return integrations
                .find(account, id)
                .map(Versioned::value)
                .filter(integration -> integration.settings().callRecords());
    }

    private static Optional<RuntimeException> attempt(Runnable telling) {
        try {
            telling.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
