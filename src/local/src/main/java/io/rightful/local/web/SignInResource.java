package io.rightful.local.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.SignInCookie;

/** Signs a browser in as whoever it asks to be, and sends it on to the page that it wanted. */
@Path("/local/sign-in")
public class SignInResource {
    private final LocalTokens tokens;

    SignInResource(LocalTokens tokens) {
        this.tokens = tokens;
    }

    @GET
    public Response signIn(
            @RestQuery @DefaultValue("owner") String role,
            @RestQuery @DefaultValue("demo") String account,
            @RestQuery @DefaultValue("") String user,
            @RestQuery @DefaultValue("") String to) {
        return Response.seeOther(PagePath.usable(to))
                .cookie(SignInCookie.of(tokens.of(role, account, user), false))
                .build();
    }
}
