package io.rightful.admin.page;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.text.PlainText;
import io.rightful.rules.contact.ContactId;

/** Pages about contacts: also where the link in a mail leads. They change nothing. */
@Path(PagePath.CONTACTS)
@RequestScoped
@PermitAll
public class ContactPageResource {
    private static final int TEXT_LIMIT = 200;

    private final Gate gate;
    private final ContactPages pages;
    private final Template page;
    private final Template list;
    private final Template missing;

    ContactPageResource(
            Gate gate,
            ContactPages pages,
            @Location("contact/page.html") Template page,
            @Location("contact/list.html") Template list,
            @Location("contact/missing.html") Template missing) {
        this.gate = gate;
        this.pages = pages;
        this.page = page;
        this.list = list;
        this.missing = missing;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("q") @DefaultValue("") String text) {
        String wanted = PlainText.fits(text, TEXT_LIMIT) ? text.strip() : "";
        return gate.page(
                Tab.CONTACTS,
                frame -> list.data("frame", frame).data("found", wanted.isEmpty() ? pages.own() : pages.found(wanted)));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response contact(@PathParam("id") String text) {
        return gate.answer(
                Tab.CONTACTS,
                frame -> pages.of(new ContactId(text))
                        .map(contact -> PageAnswer.of(
                                Status.OK,
                                page.data("frame", frame)
                                        .data("contact", contact)
                                        .render()))
                        .orElseGet(() -> PageAnswer.of(
                                Status.NOT_FOUND, missing.data("frame", frame).render())));
    }
}
