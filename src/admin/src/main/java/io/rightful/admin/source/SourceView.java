package io.rightful.admin.source;

import java.util.Optional;

import io.rightful.ledger.source.Source;

/** A configured telephony integration, without its door and secrets. */
public record SourceView(
        String name, String provider, String region, String timeZone, Optional<String> instance, long version) {
    static SourceView of(Source source) {
        return new SourceView(
                source.name().value(),
                source.provider(),
                source.region(),
                source.zone().getId(),
                source.instance(),
                source.version());
    }
}
