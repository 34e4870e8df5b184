package io.rightful.webhooks;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;

/** Unguessable doors alone. The local run knows sources by name too. */
@DefaultBean
@Singleton
class LedgerDoors implements Doors {
    private final Sources sources;

    LedgerDoors(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Optional<Source> source(String door) {
        return sources.byDoor(door);
    }
}
