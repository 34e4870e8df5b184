package io.rightful.local.sample;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.SourceName;
import io.rightful.webhooks.Doors;

/** Here a demo source's name stands for its door too, so that an address can be typed: {@code /webhooks/ctm}. */
@Singleton
class NamedDoors implements Doors {
    private final Sources sources;

    NamedDoors(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Optional<Source> source(String door) {
        return sources.byDoor(door).or(() -> sources.find(SampleData.ACCOUNT, new SourceName(door)));
    }
}
