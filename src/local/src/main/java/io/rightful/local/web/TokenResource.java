package io.rightful.local.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

/** A token for whoever asks. */
@Path("/local/token")
public class TokenResource {
    private final LocalTokens tokens;

    TokenResource(LocalTokens tokens) {
        this.tokens = tokens;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String token(
            @RestQuery @DefaultValue("owner") String role,
            @RestQuery @DefaultValue("demo") String account,
            @RestQuery @DefaultValue("") String user) {
        return tokens.of(role, account, user);
    }
}
