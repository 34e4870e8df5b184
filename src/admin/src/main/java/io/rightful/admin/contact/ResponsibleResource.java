package io.rightful.admin.contact;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Roles;
import io.rightful.admin.assignment.Person;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

/** Whose a contact is, in three respects that have nothing to do with one another. */
@Path("/api/contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ResponsibleResource {
    private final ContactAdministration administration;
    private final AgentsRight agents;
    private final InstantSource clock;

    ResponsibleResource(ContactAdministration administration, AgentsRight agents, InstantSource clock) {
        this.administration = administration;
        this.agents = agents;
        this.clock = clock;
    }

    @PUT
    @Path("/lead-owner")
    @Operation(summary = "Set the lead owner; no rule overwrites a person's word")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    public RestResponse<ContactView> own(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, Person body) {
        agents.require();
        return owned(id, ifMatch, Refusals.required(body).chosen());
    }

    @DELETE
    @Path("/lead-owner")
    @Operation(summary = "Clear the lead owner; only what happens from now on makes another")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    public RestResponse<ContactView> disown(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        agents.require();
        return owned(id, ifMatch, Optional.empty());
    }

    @PUT
    @Path("/primary-agent")
    @Operation(summary = "Set who gets the contact's texts and forms")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    public RestResponse<ContactView> assign(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, Person body) {
        agents.require();
        return assigned(id, ifMatch, Refusals.required(body).chosen());
    }

    @DELETE
    @Path("/primary-agent")
    @Operation(summary = "Clear the primary agent: texts and forms go to everybody available")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    public RestResponse<ContactView> unassign(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        agents.require();
        return assigned(id, ifMatch, Optional.empty());
    }

    @PUT
    @Path("/favourite-agent")
    @Operation(summary = "Set whom the phone system prefers for the contact")
    public RestResponse<ContactView> prefer(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, Person body) {
        return preferred(id, ifMatch, Refusals.required(body).chosen());
    }

    @DELETE
    @Path("/favourite-agent")
    @Operation(summary = "Clear the favourite agent")
    public RestResponse<ContactView> unprefer(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        return preferred(id, ifMatch, Optional.empty());
    }

    private RestResponse<ContactView> owned(String id, Optional<String> ifMatch, Optional<UserId> user) {
        return changed(
                id,
                ifMatch,
                user,
                contact -> contact.ownedBy(user.map(owner -> OwnerByHand.set(contact.owner(), owner))
                        .orElseGet(() -> OwnerByHand.clear(contact.owner(), clock.instant()))));
    }

    private RestResponse<ContactView> assigned(String id, Optional<String> ifMatch, Optional<UserId> user) {
        return changed(id, ifMatch, user, contact -> contact.withPrimaryAgent(user));
    }

    private RestResponse<ContactView> preferred(String id, Optional<String> ifMatch, Optional<UserId> user) {
        return changed(id, ifMatch, user, contact -> contact.withFavouriteAgent(user));
    }

    private RestResponse<ContactView> changed(
            String text, Optional<String> ifMatch, Optional<UserId> user, UnaryOperator<Contact> change) {
        ContactId id = PathIds.contact(text);
        return ContactAnswers.ok(id, administration.assign(id, user, change, new IfMatch(ifMatch)));
    }
}
