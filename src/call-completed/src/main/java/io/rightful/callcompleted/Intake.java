package io.rightful.callcompleted;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.event.EventReader;
import io.rightful.telephony.event.IncomingEvent;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Done;

/** Brings one event to a decision. What can never be read is kept whole with its reason, and is then done. */
@Singleton
final class Intake {
    private final CallDecisions decisions;
    private final Sources sources;
    private final BadRecords badRecords;
    private final InstantSource clock;

    @Inject
    Intake(CallDecisions decisions, Sources sources, BadRecords badRecords, InstantSource clock) {
        this.decisions = decisions;
        this.sources = sources;
        this.badRecords = badRecords;
        this.clock = clock;
    }

    void take(SQSEvent.SQSMessage message, Measurements measured) {
        EventReader.read(message.getBody())
                .fold(
                        event -> record(event.part(), measured),
                        text -> badRecords.keep(message, "not-a-call-event", measured),
                        event -> normalise(event, message, measured),
                        command -> badRecords.keep(message, "not-a-call-event", measured),
                        unreadable -> badRecords.keep(message, unreadable.code(), measured));
    }

    private Done record(CallPart part, Measurements measured) {
        DecisionLog.about(part);
        DecisionLog.say(decisions.record(part), measured);
        return Done.DONE;
    }

    private Done normalise(IncomingEvent.Native event, SQSEvent.SQSMessage message, Measurements measured) {
        Optional<Source> source = sources.byInstance(event.provider(), event.instance());
        return source.map(known -> normalise(event, known, message, measured))
                .orElseGet(() -> badRecords.keep(message, "unknown-instance", measured));
    }

    private Done normalise(
            IncomingEvent.Native event, Source source, SQSEvent.SQSMessage message, Measurements measured) {
        Instant sent = event.sent().orElseGet(clock::instant);
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), sent);
        return Providers.named(event.provider())
                .map(provider -> provider.normalise(event.payload(), context)
                        .fold(
                                call -> record(call.part(), measured),
                                text -> badRecords.keep(message, source, "not-a-call", measured),
                                ignored -> Done.DONE,
                                unclear -> badRecords.keep(message, source, unclear.code(), measured),
                                unusable -> badRecords.keep(message, source, unusable.code(), measured)))
                .orElseGet(() -> badRecords.keep(message, source, "unknown-provider", measured));
    }
}
