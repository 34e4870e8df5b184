package io.rightful.telephonysync;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.intake.Intake;
import io.rightful.ledger.call.KnownCalls;
import io.rightful.ledger.source.Source;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.api.TimeRange;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Calls that a phone system lists come in as those that it tells of, where anything of them is new. What is known writes nothing. */
@Singleton
final class ListedCallIntake {
    private final KnownCalls known;
    private final Intake intake;
    private final InstantSource clock;

    @Inject
    ListedCallIntake(KnownCalls known, Intake intake, InstantSource clock) {
        this.known = known;
        this.intake = intake;
        this.clock = clock;
    }

    PageTaken take(Source source, TimeRange range, List<Payload> listed, Measurements measured) {
        PageTaken taken = sorted(source, range, listed, payload -> intake.take(source, payload, measured));
        measured.count(Metric.CALLS_READ, taken.listed());
        measured.count(Metric.CALLS_FOUND, taken.added() + taken.changed());
        return taken;
    }

    /** What would come in. */
    PageTaken look(Source source, TimeRange range, List<Payload> listed) {
        return sorted(source, range, listed, payload -> {});
    }

    private PageTaken sorted(Source source, TimeRange range, List<Payload> listed, Consumer<Payload> news) {
        Provider provider = Providers.named(source.provider()).orElseThrow();
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), clock.instant());
        ListedPage page = new ListedPage(range, listed, payload -> provider.normalise(payload, context));
        return page.sorted(known.of(page.keys()), news);
    }
}
