package io.rightful.local.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.ledger.source.Source;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** One source a provider, named as the provider is, with a door and a secret that nobody knows yet. */
final class SampleSources {
    /** Events on the bus name their instance or organisation, and are found by it. */
    private static final Map<String, String> INSTANCES = Map.of(
            "connect", "12345678-1234-1234-1234-123456789012", "genesys", "3e1c0000-0000-4000-8000-000000000001");

    private SampleSources() {}

    static List<Source> all() {
        return Stream.of(
                        "ctm",
                        "callrail",
                        "cloudtalk",
                        "callingly",
                        "connect",
                        "aircall",
                        "dialpad",
                        "zoom",
                        "quo",
                        "twilio",
                        "ringcentral",
                        "genesys",
                        "justcall",
                        "generic")
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
                Optional.ofNullable(INSTANCES.get(provider)),
                SourceSettings.DEFAULT,
                0);
    }
}
