package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;
import org.jboss.logging.Logger;

import io.rightful.crm.hook.HookAddress;
import io.rightful.ledger.callrecord.CallWebhooks;
import io.rightful.ledger.settings.Settings;
import io.rightful.rules.call.AccountId;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.queue.Done;

/** What the bus says of decided calls is told to the account's webhook, where it has one. */
@Singleton
public class TellCalls {
    private static final Logger LOG = Logger.getLogger(TellCalls.class);

    private final Batch batches;
    private final BadRecords badRecords;
    private final Receives receives;
    private final Settings settings;
    private final CallWebhooks webhooks;
    private final CallHook hook;
    private final InstantSource clock;

    @Inject
    public TellCalls(
            Batch batches,
            BadRecords badRecords,
            Receives receives,
            Settings settings,
            CallWebhooks webhooks,
            CallHook hook,
            InstantSource clock) {
        this.batches = batches;
        this.badRecords = badRecords;
        this.receives = receives;
        this.settings = settings;
        this.webhooks = webhooks;
        this.hook = hook;
        this.clock = clock;
    }

    @Funq("tellCalls")
    public SQSBatchResponse tellCalls(SQSEvent batch) {
        return batches.each("tellCalls", batch, this::take);
    }

    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        CallAssignedEvent.read(message.getBody())
                .map(event -> tell(event, message, measured))
                .orElseGet(() -> badRecords.keep(message, "not-a-call-assigned", measured));
    }

    private Done tell(CallAssignedEvent event, SQSEvent.SQSMessage message, Measurements measured) {
        AccountId account = event.account();
        LogContext.put(LogKey.ACCOUNT, account);
        Optional<String> stated = settings.find(account).value().toldCalls().webhook();
        Optional<HookAddress> address = stated.flatMap(HookAddress::of);
        Optional<String> secret = address.flatMap(known -> webhooks.secret(account));
        if (secret.isEmpty()) {
            return Done.DONE;
        }
        return switch (hook.tell(address.get(), secret.get(), event.detail(), clock.instant())) {
            case TAKEN -> told(measured);
            case GONE -> gone(account, stated.get());
            case FORBIDDEN -> badRecords.keep(message, "webhook-not-public", measured);
            case LATER -> later(message, measured);
        };
    }

    private static Done told(Measurements measured) {
        measured.count(Metric.CALLS_TOLD);
        return Done.DONE;
    }

    private Done gone(AccountId account, String stated) {
        LOG.warn("a webhook wants to be told nothing any more");
        webhooks.stop(account, stated);
        return Done.DONE;
    }

    /** In the end the admin sees it; it is no fault of ours. */
    private Done later(SQSEvent.SQSMessage message, Measurements measured) {
        if (receives.isLast(message)) {
            return badRecords.keep(message, "webhook-does-not-take", measured);
        }
        throw new HookFailure();
    }
}
