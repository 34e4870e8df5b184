package io.rightful.local.web;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.local.sample.SampleData;
import io.rightful.rules.call.SourceName;

/** Lets a demo source's name stand for its door in a webhook's address: {@code /webhooks/ctm}. */
class DoorAlias {
    private static final String WEBHOOKS = "/webhooks/";
    private static final int LONGEST_NAME = 64;

    private final Sources sources;

    DoorAlias(Sources sources) {
        this.sources = sources;
    }

    @ServerRequestFilter(preMatching = true)
    void resolve(ContainerRequestContext request) {
        Optional.of(request.getUriInfo().getPath())
                .filter(path -> path.startsWith(WEBHOOKS))
                .map(path -> path.substring(WEBHOOKS.length()))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .flatMap(name -> sources.find(SampleData.ACCOUNT, new SourceName(name)))
                .map(Source::door)
                .ifPresent(door -> request.setRequestUri(URI.create(WEBHOOKS + door)));
    }
}
