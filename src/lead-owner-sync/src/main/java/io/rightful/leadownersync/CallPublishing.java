package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.callrecord.Told;
import io.rightful.ledger.callrecord.WrittenCall;
import io.rightful.ledger.decision.RecordedCall;
import io.rightful.ledger.decision.RecordedCalls;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.CallKey;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** Says on the bus whose a call is, once for each thing that is new of it; twice where the function dies in between. */
@Singleton
final class CallPublishing {
    private final RecordedCalls calls;
    private final CallRecords records;
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    CallPublishing(RecordedCalls calls, CallRecords records, EventBus bus, InstantSource clock) {
        this.calls = calls;
        this.records = records;
        this.bus = bus;
        this.clock = clock;
    }

    void publish(CallKey key) {
        calls.find(key, UnaryOperator.identity())
                .filter(RecordedCall::isToBeTold)
                .ifPresent(call -> publish(key, call));
    }

    private void publish(CallKey key, RecordedCall call) {
        WrittenCall written = records.find(key, Told.BUS);
        CallAssigned event = CallAssigned.of(call);
        String content = Digest.of(event.detail(0));
        if (written.says(content)) {
            return;
        }
        bus.publish(new BusEvent(
                CallAssigned.SOURCE, CallAssigned.TYPE, event.detail(written.version() + 1), clock.instant()));
        records.told(key, Told.BUS, written, content, Optional.empty()).orElseThrow(ToldElsewhere::new);
    }
}
