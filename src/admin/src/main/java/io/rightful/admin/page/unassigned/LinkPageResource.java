package io.rightful.admin.page.unassigned;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Frame;
import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PageAnswer;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Tab;

/** Links an agent, and tells how its calls become somebody's. Without the script it is a page of its own. */
@Path(LinkedPath.PATH)
@RequestScoped
@PermitAll
public class LinkPageResource {
    private final Gate gate;
    private final UnassignedPages pages;
    private final Template linked;
    private final Template progress;

    LinkPageResource(
            Gate gate,
            UnassignedPages pages,
            @Location("unassigned/linked.html") Template linked,
            @Location("unassigned/progress.html") Template progress) {
        this.gate = gate;
        this.pages = pages;
        this.linked = linked;
        this.progress = progress;
    }

    @POST
    @Operation(hidden = true)
    public Response link(
            @HeaderParam("HX-Request") Optional<String> script,
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("agent") @DefaultValue("") String agent,
            @FormParam("user") @DefaultValue("") String user) {
        return gate.change(Tab.UNASSIGNED, form, () -> {
            pages.link(source, agent, user);
            return script.isPresent()
                    ? part(pages.linked(source, agent, 0))
                    : PageAnswer.elsewhere(
                            URI.create(LinkedPath.of(source, agent, 0).orElse(PagePath.HOME)));
        });
    }

    @GET
    @Operation(hidden = true)
    public Response linked(
            @HeaderParam("HX-Request") Optional<String> script,
            @QueryParam("source") @DefaultValue("") String source,
            @QueryParam("agent") @DefaultValue("") String agent,
            @QueryParam("asked") @DefaultValue("0") int asked) {
        return gate.answer(Tab.UNASSIGNED, frame -> {
            LinkedAgent told = pages.linked(source, agent, Math.max(0, asked));
            return script.isPresent() ? part(told) : whole(frame, told);
        });
    }

    private Response part(LinkedAgent told) {
        return PageAnswer.of(Status.OK, progress.data("told", told).render());
    }

    private Response whole(Frame frame, LinkedAgent told) {
        return PageAnswer.of(
                Status.OK, linked.data("frame", frame).data("told", told).render());
    }
}
