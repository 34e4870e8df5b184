package io.rightful.admin.user;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.user.UserId;

/** The persons of the account. */
@Path("/api/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class UserResource {
    private final Caller caller;
    private final UserAdministration administration;
    private final Users users;
    private final Repeatable repeatable;
    private final InstantSource clock;

    UserResource(
            Caller caller, UserAdministration administration, Users users, Repeatable repeatable, InstantSource clock) {
        this.caller = caller;
        this.administration = administration;
        this.users = users;
        this.repeatable = repeatable;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Users, by name")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<UserView> list(@BeanParam PageRequest request) {
        return ListView.of(
                Pages.read(request, (cursor, limit) -> users.list(caller.account(), cursor, limit)), this::view);
    }

    @POST
    @APIResponseSchema(value = UserView.class, responseCode = "201", responseDescription = "The new user")
    @Operation(summary = "Create a user; a second one with an e-mail is refused, with a name is not")
    public RestResponse<UserView> create(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, UserInput body) {
        UserInput input = Refusals.required(body);
        String id = repeatable.identifier(caller.account(), "users", IdempotencyKey.of(idempotencyKey), input);
        User user = administration.create(caller.account(), new UserId(id), input);
        return ETag.with(Status.CREATED, view(user), user.version())
                .header("Location", "/api/users/" + user.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One user")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<UserView> get(@PathParam("id") String id) {
        return answer(administration.existing(caller.account(), PathIds.user(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace a user; calls that waited for this are decided again")
    public RestResponse<UserView> put(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, UserInput body) {
        return answer(administration.replace(
                caller.account(), PathIds.user(id), Refusals.required(body), new IfMatch(ifMatch)));
    }

    private RestResponse<UserView> answer(User user) {
        return ETag.ok(view(user), user.version());
    }

    private UserView view(User user) {
        return UserView.of(user, clock.instant());
    }
}
