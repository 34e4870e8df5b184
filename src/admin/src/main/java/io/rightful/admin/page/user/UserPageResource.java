package io.rightful.admin.page.user;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PageAnswer;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Tab;
import io.rightful.admin.paging.PageRequest;

/** Pages of users: who they are, and that they have left. */
@Path(PagePath.USERS)
@RequestScoped
@PermitAll
public class UserPageResource {
    private final Gate gate;
    private final UserPages pages;
    private final Template list;
    private final Template page;

    UserPageResource(
            Gate gate,
            UserPages pages,
            @Location("user/list.html") Template list,
            @Location("user/page.html") Template page) {
        this.gate = gate;
        this.pages = pages;
        this.list = list;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@BeanParam PageRequest request) {
        return gate.page(Tab.USERS, frame -> list.data("frame", frame).data("page", pages.list(request)));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response user(@PathParam("id") String id, @QueryParam("saved") Optional<String> saved) {
        return gate.page(Tab.USERS, frame -> page.data("frame", frame).data("user", pages.page(id, saved.isPresent())));
    }

    @POST
    @Operation(hidden = true)
    public Response create(@BeanParam UserForm form) {
        return gate.change(Tab.USERS, form.form(), () -> saved(pages.create(form)));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@PathParam("id") String id, @BeanParam UserForm form) {
        return gate.change(Tab.USERS, form.form(), () -> saved(pages.change(id, form)));
    }

    private static Response saved(String path) {
        return PageAnswer.elsewhere(URI.create(path + "?saved=yes"));
    }
}
