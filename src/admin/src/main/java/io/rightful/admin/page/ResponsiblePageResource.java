package io.rightful.admin.page;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.assignment.Person;
import io.rightful.admin.contact.ResponsibleResource;
import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.UserId;

/** Whose a contact is, as a form says it. */
@Path(PagePath.RESPONSIBLE)
@RequestScoped
@PermitAll
public class ResponsiblePageResource {
    private static final String NOBODY = "nobody";

    private final Gate gate;
    private final ResponsibleResource responsible;

    ResponsiblePageResource(Gate gate, ResponsibleResource responsible) {
        this.gate = gate;
        this.responsible = responsible;
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") String id,
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("user") @DefaultValue("") String user) {
        return gate.change(Tab.CONTACTS, form, () -> {
            Optional<UserId> whom =
                    Optional.of(user).filter(text -> !text.equals(NOBODY)).map(text -> Person.id("user", text));
            change(id, role, Person.of(whom));
            return PageAnswer.elsewhere(PagePath.usable(PagePath.of(new ContactId(id))));
        });
    }

    private void change(String id, String role, Person whom) {
        switch (role) {
            case "lead-owner" -> responsible.own(id, Optional.empty(), whom);
            case "primary-agent" -> responsible.assign(id, Optional.empty(), whom);
            case "favourite-agent" -> responsible.prefer(id, Optional.empty(), whom);
            default -> throw Refusals.unreadable("role: lead-owner, primary-agent or favourite-agent.");
        }
    }
}
