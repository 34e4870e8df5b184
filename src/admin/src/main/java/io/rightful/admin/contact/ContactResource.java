package io.rightful.admin.contact;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.contact.ContactList;
import io.rightful.ledger.contact.ContactQuery;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.rules.contact.ContactId;

/** The persons who call, and those whom they call. */
@Path("/api/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ContactResource {
    private final Caller caller;
    private final ContactAdministration administration;
    private final ContactList list;
    private final Repeatable repeatable;
    private final ContactInCrms inCrms;

    ContactResource(
            Caller caller,
            ContactAdministration administration,
            ContactList list,
            Repeatable repeatable,
            ContactInCrms inCrms) {
        this.inCrms = inCrms;
        this.caller = caller;
        this.administration = administration;
        this.list = list;
        this.repeatable = repeatable;
    }

    @GET
    @Operation(
            summary = "Contacts, by name",
            description =
                    "Several contacts may share a number or an e-mail. An agent asks by number, e-mail or name, or "
                            + "for their own. A page may be short, or empty, and still have a cursor.")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT})
    public ListView<ContactView> list(@BeanParam ContactSearch search, @BeanParam PageRequest request) {
        search.require(caller);
        ContactQuery query = search.query(administration.numbers());
        return ListView.of(
                Pages.read(request, (cursor, limit) -> list.list(caller.account(), query, cursor, limit)),
                ContactView::of);
    }

    @POST
    @APIResponseSchema(value = ContactView.class, responseCode = "201", responseDescription = "The new contact")
    @Operation(summary = "Create a contact; numbers and e-mails that others have are shared")
    public RestResponse<ContactView> create(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, ContactInput body) {
        ContactInput input = Refusals.required(body);
        String id = repeatable.identifier(caller.account(), "contacts", IdempotencyKey.of(idempotencyKey), input);
        return ContactAnswers.created(administration.create(new ContactId(id), input));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One contact, and its lead in each CRM",
            description =
                    "The id of a contact that was merged answers the one it was merged into, with its own id, and "
                            + "names it in Content-Location.")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT})
    public RestResponse<ContactView> get(@PathParam("id") String text) {
        ContactId id = PathIds.contact(text);
        StoredContact contact = administration.existing(id);
        return ContactAnswers.ok(id, contact, inCrms.view(contact));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a contact; what is absent stays, an empty list or text clears")
    public RestResponse<ContactView> put(
            @PathParam("id") String text, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, ContactInput body) {
        ContactId id = PathIds.contact(text);
        return ContactAnswers.ok(id, administration.replace(id, Refusals.required(body), new IfMatch(ifMatch)));
    }

    @POST
    @Path("/{id}/merge")
    @Operation(
            summary = "Make this contact and another one; the other's id stays, this one's leads to it",
            description =
                    "What only one of them has is kept. Where they differ the other's holds, but a person's word on "
                            + "the lead owner goes before a rule's.")
    public RestResponse<ContactView> merge(
            @PathParam("id") String text, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, MergeInput body) {
        ContactId id = PathIds.contact(text);
        return ContactAnswers.ok(
                id, administration.merge(id, Refusals.required(body).contact(), new IfMatch(ifMatch)));
    }
}
