package io.rightful.admin.history;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.call.OwnCalls;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.rules.contact.ContactId;

/** Who was assigned what, when, by whom and why. */
@Path("/api/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class HistoryResource {
    private final Caller caller;
    private final OwnCalls calls;
    private final History history;

    HistoryResource(Caller caller, OwnCalls calls, History history) {
        this.caller = caller;
        this.calls = calls;
        this.history = history;
    }

    @GET
    @Operation(summary = "Assignments of one call or contact, newest first")
    public ListView<AssignmentView> of(
            @QueryParam("call") @Parameter(description = "{source}/{callId}") Optional<String> call,
            @QueryParam("contact") @Parameter(description = "A contact's id") Optional<String> contact,
            @QueryParam("role") @Parameter(description = "Only this one: a page may be short and still have a cursor")
                    Optional<String> role,
            @BeanParam PageRequest request) {
        Optional<AssignmentRole> wanted = role.map(HistoryResource::role);
        if (call.isPresent() == contact.isPresent()) {
            throw Refusals.unreadable("Ask for either call={source}/{callId} or contact={id}.");
        }
        String subject = call.map(this::ofCall)
                .or(() -> contact.map(HistoryResource::ofContact))
                .orElseThrow();
        return ListView.of(
                Pages.read(
                        request,
                        (cursor, limit) -> history.of(caller.account(), subject, cursor, limit)
                                .only(record ->
                                        wanted.map(record.role()::equals).orElse(true))),
                AssignmentView::of);
    }

    private static AssignmentRole role(String code) {
        return Codes.read(AssignmentRole.class, code)
                .orElseThrow(() -> Refusals.unreadable("role: one of " + Codes.all(AssignmentRole.class) + "."));
    }

    private String ofCall(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw Refusals.unreadable("Write call={source}/{callId}.");
        }
        return HistoryItems.subject(calls.existing(text.substring(0, slash), text.substring(slash + 1))
                .key());
    }

    private static String ofContact(String text) {
        return HistoryItems.subject(new ContactId(PathIds.usable(text, "contact")));
    }
}
