package io.rightful.admin.workload;

import java.time.InstantSource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.workload.Workloads;

/** What each user is responsible for now. */
@Path("/api/workload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workload")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class WorkloadResource {
    private final Caller caller;
    private final Users users;
    private final Workloads workloads;
    private final InstantSource clock;

    WorkloadResource(Caller caller, Users users, Workloads workloads, InstantSource clock) {
        this.caller = caller;
        this.users = users;
        this.workloads = workloads;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Contacts, leads and calls of each user, by name; leavers included")
    public ListView<WorkloadView> list(@BeanParam PageRequest request) {
        return ListView.of(
                Pages.read(request, (cursor, limit) -> users.list(caller.account(), cursor, limit)), this::view);
    }

    private WorkloadView view(User user) {
        return WorkloadView.of(
                user, user.active().activeAt(clock.instant()), workloads.of(caller.account(), user.id()));
    }
}
