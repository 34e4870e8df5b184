package io.rightful.webhooks;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.intake.Intake;
import io.rightful.intake.Taken;
import io.rightful.ledger.source.Source;
import io.rightful.telephony.Payload;
import io.rightful.wiring.metric.Measurements;

/** Answers a verified delivery, once it is durable. */
@Singleton
class Reception {
    private final Intake intake;

    Reception(Intake intake) {
        this.intake = intake;
    }

    Accepted accept(Source source, Payload delivered, Measurements measured) {
        Taken taken = Attempt.at(() -> intake.take(source, delivered, measured));
        String id = taken.id().value();
        return taken.statement()
                .fold(
                        said -> new Accepted(id, Optional.empty()),
                        nothing -> new Accepted(id, Optional.of(nothing.kind())),
                        unclear -> new Accepted(id, Optional.of(unclear.code())),
                        bad -> {
                            throw Refusals.of(bad).exception();
                        });
    }
}
