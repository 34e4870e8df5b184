package io.rightful.local.web;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.local.sample.SampleData;

/** The demo account's sources with their secrets, which no deployment ever shows. */
@Path("/local/sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {
    private final Sources sources;

    SourcesResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    public List<SourceView> list() {
        return sources.list(SampleData.ACCOUNT).stream()
                .map(SourcesResource::view)
                .toList();
    }

    private static SourceView view(Source source) {
        return new SourceView(
                source.name().value(),
                source.provider(),
                "/webhooks/" + source.door(),
                source.secrets().get(0));
    }
}
