package io.rightful.admin.page.source;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PageAnswer;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Tab;
import io.rightful.admin.paging.PageRequest;

/** What is connected, and what of it could not be read. */
@Path(PagePath.SOURCES)
@RequestScoped
@PermitAll
public class SourcePageResource {
    private final Gate gate;
    private final SourcesPages pages;
    private final Template page;

    SourcePageResource(Gate gate, SourcesPages pages, @Location("source/page.html") Template page) {
        this.gate = gate;
        this.pages = pages;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@BeanParam PageRequest request) {
        return gate.page(Tab.SOURCES, frame -> page.data("frame", frame).data("page", pages.page(request)));
    }

    @POST
    @Path("/failures/{id}/replay")
    @Operation(hidden = true)
    public Response replay(@PathParam("id") String id, @FormParam("form") @DefaultValue("") String form) {
        return gate.change(Tab.SOURCES, form, () -> {
            pages.replay(id);
            return PageAnswer.elsewhere(URI.create(PagePath.SOURCES));
        });
    }
}
