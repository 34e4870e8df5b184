package io.rightful.admin.page.call;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PageAnswer;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Query;
import io.rightful.admin.page.Tab;

/** Pages of calls: whose they are, and why. */
@Path(PagePath.CALLS)
@RequestScoped
@PermitAll
public class CallPageResource {
    private final Gate gate;
    private final CallsPages lists;
    private final CallPages pages;
    private final Template list;
    private final Template page;

    CallPageResource(
            Gate gate,
            CallsPages lists,
            CallPages pages,
            @Location("call/list.html") Template list,
            @Location("call/page.html") Template page) {
        this.gate = gate;
        this.lists = lists;
        this.pages = pages;
        this.list = list;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo request) {
        return gate.page(Tab.CALLS, frame -> list.data("frame", frame).data("page", lists.page(Query.of(request))));
    }

    @GET
    @Path("/{source}/{callId}")
    @Operation(hidden = true)
    public Response call(@PathParam("source") String source, @PathParam("callId") String callId) {
        return gate.page(Tab.CALLS, frame -> page.data("frame", frame).data("call", pages.page(source, callId)));
    }

    @POST
    @Path("/{source}/{callId}/assignee")
    @Operation(hidden = true)
    public Response assign(
            @PathParam("source") String source,
            @PathParam("callId") String callId,
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("user") @DefaultValue("") String user,
            @FormParam("version") @DefaultValue("") String version) {
        return gate.change(Tab.CALLS, form, () -> {
            pages.assign(source, callId, user, Optional.of(version).filter(text -> !text.isEmpty()));
            return PageAnswer.elsewhere(
                    URI.create(PagePath.CALLS + "/" + PagePath.encoded(source) + "/" + PagePath.encoded(callId)));
        });
    }
}
