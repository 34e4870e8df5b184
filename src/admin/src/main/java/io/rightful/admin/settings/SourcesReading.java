package io.rightful.admin.settings;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.settings.AccountSettings;

/** Each source carries the account's region and zone, so that its door reads one item: they follow the account's. */
@RequestScoped
public class SourcesReading {
    private final Caller caller;
    private final Sources sources;

    SourcesReading(Caller caller, Sources sources) {
        this.caller = caller;
        this.sources = sources;
    }

    void follow(AccountSettings settings) {
        sources.list(caller.account()).stream()
                .filter(source -> !source.region().equals(settings.region())
                        || !source.zone().equals(settings.timeZone()))
                .forEach(source ->
                        sources.put(source.readingBy(settings.region(), settings.timeZone()), Optional.empty()));
    }
}
