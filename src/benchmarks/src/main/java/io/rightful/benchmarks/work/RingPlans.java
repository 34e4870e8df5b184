package io.rightful.benchmarks.work;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** A phone system asks who rings for a caller: the ten users of the account, by its source's secret. */
public final class RingPlans implements Work {
    private static final String SECRET = "measured";
    private static final String BODY = "{\"from\":\"+12025550140\",\"to\":\"+12025550110\"}";

    private final String door;

    public RingPlans(Surroundings surroundings) {
        AccountId account = surroundings.account();
        this.door = "asking-" + account.value();
        Source source = new Source(
                account,
                new SourceName("generic"),
                "generic",
                door,
                List.of(SECRET),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        new Sources(surroundings.database().client(), surroundings.database().tables()).put(source, Optional.empty());
    }

    @Override
    public Task next() {
        Map<String, String> headers = Map.of("content-type", "application/json", "x-rightful-secret", SECRET);
        return new Task(Events.http("POST", "/routing/calls", "door=" + door, headers, BODY), answer -> {
            Answers.status(200, answer);
            Answers.demand(answer.contains("contact-unknown"), "no ring plan");
        });
    }
}
