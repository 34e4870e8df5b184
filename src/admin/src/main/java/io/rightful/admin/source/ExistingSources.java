package io.rightful.admin.source;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;

/** The caller's account's sources, as paths name them. */
@RequestScoped
public class ExistingSources {
    private final Caller caller;
    private final Sources sources;

    ExistingSources(Caller caller, Sources sources) {
        this.caller = caller;
        this.sources = sources;
    }

    public Source named(String name) {
        return sources.find(caller.account(), PathIds.source(name)).orElseThrow(() -> Refusals.notFound("source"));
    }
}
