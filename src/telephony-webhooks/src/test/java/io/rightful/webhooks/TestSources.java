package io.rightful.webhooks;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** A source a provider; its door is {@code <provider>-door}, its secrets are {@link #NEW_SECRET} and {@link #OLD_SECRET}. */
@Singleton
class TestSources {
    static final AccountId ACCOUNT = new AccountId("acme");
    static final String NEW_SECRET = "the new secret";
    static final String OLD_SECRET = "the old secret";

    private final Sources sources;

    TestSources(Sources sources) {
        this.sources = sources;
    }

    void put() {
        put("ctm", SourceSettings.DEFAULT);
        put("callrail", SourceSettings.DEFAULT);
        put("callingly", SourceSettings.DEFAULT);
        put("twilio", SourceSettings.DEFAULT);
        put("justcall", SourceSettings.DEFAULT);
        put("ringcentral", SourceSettings.DEFAULT);
        put("genesys", SourceSettings.DEFAULT);
        put("generic", SourceSettings.DEFAULT);
        put("aircall", SourceSettings.DEFAULT);
        put("zoom", SourceSettings.DEFAULT);
    }

    void put(String provider, SourceSettings settings) {
        put(provider, settings, "US", ZoneOffset.UTC);
    }

    void put(String provider, String region, ZoneId zone) {
        put(provider, SourceSettings.DEFAULT, region, zone);
    }

    private void put(String provider, SourceSettings settings, String region, ZoneId zone) {
        Source source = new Source(
                ACCOUNT,
                new SourceName(provider),
                provider,
                provider + "-door",
                List.of(NEW_SECRET, OLD_SECRET),
                region,
                zone,
                Optional.empty(),
                settings,
                0);
        sources.put(source, Optional.empty());
    }
}
