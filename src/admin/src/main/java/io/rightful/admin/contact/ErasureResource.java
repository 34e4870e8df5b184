package io.rightful.admin.contact;

import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
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
import io.rightful.admin.job.JobView;
import io.rightful.admin.job.NewJobs;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.contact.ContactErasures;
import io.rightful.ledger.contact.Contacts;
import io.rightful.rules.contact.ContactId;
import io.rightful.wiring.job.JobCommand;

/** Erases a contact. One whose erasure was begun and did not end is erased to its end. */
@Path("/api/contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ErasureResource {
    private static final String KIND = "erasure";

    private final Caller caller;
    private final Contacts contacts;
    private final ContactErasures erasures;
    private final Repeatable repeatable;
    private final NewJobs jobs;

    ErasureResource(Caller caller, Contacts contacts, ContactErasures erasures, Repeatable repeatable, NewJobs jobs) {
        this.caller = caller;
        this.contacts = contacts;
        this.erasures = erasures;
        this.repeatable = repeatable;
        this.jobs = jobs;
    }

    @DELETE
    @Operation(
            summary = "Erase a contact: all that is known of the person",
            description =
                    "Calls, texts and forms stay without the person, and so does the history, which holds ids alone. "
                            + "What came from a number that others have too stays, unless it is known to be this "
                            + "contact's. The id of a contact that was merged erases the one it was merged into.")
    @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "The job that does it")
    public RestResponse<JobView> erase(
            @PathParam("id") String text,
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch,
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey) {
        ContactId asked = PathIds.contact(text);
        IfMatch condition = new IfMatch(ifMatch);
        ContactId contact = erasures.find(caller.account(), asked)
                .orElseThrow(() -> Refusals.notFound("contact"))
                .id();
        contacts.find(caller.account(), contact).ifPresent(stored -> condition.require(stored.version()));
        Map<String, String> request = Map.of("contact", contact.value(), "actor", caller.actor());
        String id = repeatable.identifier(
                caller.account(), KIND, IdempotencyKey.of(idempotencyKey), Map.of("contact", contact.value()));
        return jobs.begin(caller.account(), id, KIND, request, JobCommand.ERASURE_REQUESTED);
    }
}
