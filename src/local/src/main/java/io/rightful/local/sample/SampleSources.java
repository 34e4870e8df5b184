package io.rightful.local.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.ledger.source.Source;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** One source a provider, named as the provider is, with a door and a secret that nobody knows yet. */
final class SampleSources {
    /** Amazon Connect's events name their instance, and are found by it. */
    private static final String CONNECT_INSTANCE = "12345678-1234-1234-1234-123456789012";

    private SampleSources() {}

    static List<Source> all() {
        return Stream.of("ctm", "callrail", "cloudtalk", "callingly", "connect", "aircall", "zoom", "generic")
                .map(SampleSources::source)
                .toList();
    }

    private static Source source(String provider) {
        return new Source(
                SampleData.ACCOUNT,
                new SourceName(provider),
                provider,
                Unguessable.word(),
                List.of(Unguessable.word()),
                SampleData.REGION,
                SampleData.TIME_ZONE,
                Optional.of(CONNECT_INSTANCE).filter(instance -> provider.equals("connect")),
                SourceSettings.DEFAULT,
                0);
    }
}
