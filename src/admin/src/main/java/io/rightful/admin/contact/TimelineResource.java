package io.rightful.admin.contact;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.timeline.TimelineKind;
import io.rightful.rules.contact.Contact;

/** What happened with a contact. */
@Path("/api/contacts/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT})
public class TimelineResource {
    private final ContactAdministration administration;
    private final ContactTimeline timeline;

    TimelineResource(ContactAdministration administration, ContactTimeline timeline) {
        this.administration = administration;
        this.timeline = timeline;
    }

    @GET
    @Operation(
            summary = "Calls, texts, forms and assignments of a contact, newest first",
            description =
                    "A call of a number that several contacts share stands in the timeline of each. An agent is shown "
                            + "their own calls only, so that a page may be short and still have a cursor.")
    public ListView<TimelineView> list(
            @PathParam("id") String id,
            @QueryParam("kind") @Parameter(description = "call, text, form, assignment, or several joined by commas")
                    Optional<String> kind,
            @BeanParam PageRequest request) {
        Set<TimelineKind> kinds = kind.map(TimelineResource::kinds).orElse(Set.of());
        Contact contact = administration.existing(PathIds.contact(id)).contact();
        return ListView.of(
                Pages.read(request, (cursor, limit) -> timeline.page(contact, kinds, cursor, limit)),
                ContactTimeline::view);
    }

    private static Set<TimelineKind> kinds(String text) {
        return Arrays.stream(text.split(","))
                .map(code -> Codes.read(TimelineKind.class, code.strip())
                        .orElseThrow(() -> Refusals.unreadable("kind: one of " + Codes.all(TimelineKind.class) + ".")))
                .collect(Collectors.toSet());
    }
}
