package io.rightful.admin.page.workload;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Bars;
import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Tab;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.workload.WorkloadResource;
import io.rightful.admin.workload.WorkloadView;

/** What each user is responsible for, as bars. */
@Path(PagePath.WORKLOAD)
@RequestScoped
@PermitAll
public class WorkloadPageResource {
    private final Gate gate;
    private final WorkloadResource workload;
    private final Template page;

    WorkloadPageResource(Gate gate, WorkloadResource workload, @Location("workload/page.html") Template page) {
        this.gate = gate;
        this.workload = workload;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@BeanParam PageRequest request) {
        return gate.page(Tab.WORKLOAD, frame -> page.data("frame", frame).data("page", page(workload.list(request))));
    }

    private static WorkloadPage page(ListView<WorkloadView> users) {
        Bars bars = Bars.of(users.items().stream().mapToLong(WorkloadView::calls));
        return new WorkloadPage(
                users.items().stream().map(user -> row(user, bars)).toList(),
                users.cursor()
                        .map(cursor -> PagePath.WORKLOAD + "?cursor=" + PagePath.encoded(cursor))
                        .orElse(""));
    }

    private static WorkloadPage.Row row(WorkloadView user, Bars bars) {
        return new WorkloadPage.Row(
                user.name(),
                user.active(),
                user.calls(),
                bars.width(user.calls()),
                user.leads(),
                user.contacts(),
                PagePath.CALLS + "?assignee=" + PagePath.encoded(user.user()));
    }
}
