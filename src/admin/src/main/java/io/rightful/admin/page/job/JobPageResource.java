package io.rightful.admin.page.job;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PageAnswer;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Query;
import io.rightful.admin.page.Tab;

/** Long work: it is begun, left, and come back to. */
@Path(PagePath.JOBS)
@RequestScoped
@PermitAll
public class JobPageResource {
    private final Gate gate;
    private final JobPages pages;
    private final Template list;
    private final Template page;
    private final Template progress;

    JobPageResource(
            Gate gate,
            JobPages pages,
            @Location("job/list.html") Template list,
            @Location("job/page.html") Template page,
            @Location("job/progress.html") Template progress) {
        this.gate = gate;
        this.pages = pages;
        this.list = list;
        this.page = page;
        this.progress = progress;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo request) {
        return gate.page(Tab.JOBS, frame -> list.data("frame", frame).data("page", pages.page(Query.of(request))));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response job(@PathParam("id") String id, @HeaderParam("HX-Request") Optional<String> script) {
        return gate.answer(Tab.JOBS, frame -> {
            JobRow job = pages.row(id);
            return PageAnswer.of(
                    Status.OK,
                    script.isPresent()
                            ? progress.data("job", job).render()
                            : page.data("frame", frame).data("job", job).render());
        });
    }

    @POST
    @Operation(hidden = true)
    public Response decideAgain(
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("how") @DefaultValue("") String how) {
        return gate.change(
                Tab.JOBS,
                form,
                () -> PageAnswer.elsewhere(URI.create(pages.decideAgain(
                        from, to, Optional.of(source).filter(name -> !name.isEmpty()), !how.equals("change")))));
    }
}
