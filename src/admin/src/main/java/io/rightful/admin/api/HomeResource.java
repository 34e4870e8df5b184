package io.rightful.admin.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a person lands who opens the address in a browser. */
@Path("/")
public class HomeResource {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Rightful</title>
            <h1>Rightful</h1>
            <p>Puts every call with its rightful owner, and says why.</p>
            <p>There is no console yet, but <a href="contacts">pages of contacts</a>. The API is described at <a href="openapi?format=json">/openapi</a>;
            every request under <code>/api</code> needs a signed token.</p>
            </html>
            """;

    @GET
    @Operation(hidden = true)
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public String home() {
        return PAGE;
    }
}
