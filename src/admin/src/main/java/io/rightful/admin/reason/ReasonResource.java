package io.rightful.admin.reason;

import java.util.Arrays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.rules.decision.Reason;

/** Every reason a decision can have. */
@Path("/api/reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT})
public class ReasonResource {
    @GET
    @Operation(summary = "Every reason code: what it means and what an admin can do about it")
    public ListView<ReasonView> reasons() {
        return ListView.whole(Arrays.stream(Reason.values()).map(ReasonView::of).toList());
    }
}
