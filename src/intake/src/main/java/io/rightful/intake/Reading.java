package io.rightful.intake;

import java.time.Instant;

import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryOutcome;
import io.rightful.ledger.source.Source;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.event.Statement;

/** Reads what a source delivered, as the source is configured now. */
final class Reading {
    private Reading() {}

    static Provider provider(Source source) {
        return Providers.named(source.provider()).orElseThrow();
    }

    static Statement of(Source source, DeliveryId id, Payload payload, Instant receivedAt) {
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), receivedAt);
        return Statement.of(provider(source).normalise(payload, context), id.value());
    }

    /** As lists tell it. What is nothing for us states nothing, and that is no failure. */
    static DeliveryOutcome outcome(Statement statement) {
        return statement.fold(
                said -> DeliveryOutcome.accepted(said.detailType(), said.about()),
                nothing -> DeliveryOutcome.failed(nothing.kind()),
                unclear -> DeliveryOutcome.failed(unclear.code()),
                bad -> DeliveryOutcome.failed(bad.code()));
    }
}
