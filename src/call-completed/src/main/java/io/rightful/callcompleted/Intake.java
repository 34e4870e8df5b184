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

    void take(SQSEvent.SQSMessage message) {
        EventReader.read(message.getBody())
                .fold(
                        event -> record(event.part()),
                        event -> normalise(event, message),
                        command -> badRecords.keep(message, "not-a-call-event"),
                        unreadable -> badRecords.keep(message, unreadable.code()));
    }

    private Done record(CallPart part) {
        decisions.record(part);
        return Done.DONE;
    }

    private Done normalise(IncomingEvent.Native event, SQSEvent.SQSMessage message) {
        Optional<Source> source = sources.byInstance(event.provider(), event.instance());
        return source.map(known -> normalise(event, known, message))
                .orElseGet(() -> badRecords.keep(message, "unknown-instance"));
    }

    private Done normalise(IncomingEvent.Native event, Source source, SQSEvent.SQSMessage message) {
        Instant sent = event.sent().orElseGet(clock::instant);
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), sent);
        return Providers.named(event.provider())
                .map(provider -> provider.normalise(event.payload(), context)
                        .fold(
                                call -> record(call.part()),
                                other -> Done.DONE,
                                unusable -> badRecords.keep(message, source, unusable.code())))
                .orElseGet(() -> badRecords.keep(message, source, "unknown-provider"));
    }
}
