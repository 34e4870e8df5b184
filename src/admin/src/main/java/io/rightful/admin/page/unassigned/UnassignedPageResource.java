package io.rightful.admin.page.unassigned;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Tab;
import io.rightful.admin.paging.PageRequest;

/** The first page: which calls have nobody, why, and what one click fixes it. */
@Path(PagePath.HOME)
@RequestScoped
@PermitAll
public class UnassignedPageResource {
    private final Gate gate;
    private final UnassignedPages pages;
    private final Template list;

    UnassignedPageResource(Gate gate, UnassignedPages pages, @Location("unassigned/list.html") Template list) {
        this.gate = gate;
        this.pages = pages;
        this.list = list;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@BeanParam PageRequest request) {
        return gate.page(Tab.UNASSIGNED, frame -> list.data("frame", frame).data("page", pages.page(request)));
    }
}
