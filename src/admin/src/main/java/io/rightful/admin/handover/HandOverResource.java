package io.rightful.admin.handover;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.assignment.Person;
import io.rightful.admin.job.JobView;
import io.rightful.admin.job.NewJobs;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.user.ActiveUsers;
import io.rightful.ledger.user.Users;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.job.JobCommand;

/** Gives all of a user's, who leaves, to others. What people set by hand goes too, and stays by hand. */
@Path("/api/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class HandOverResource {
    private static final String KIND = "hand-over";

    private final Caller caller;
    private final Users users;
    private final ActiveUsers activeUsers;
    private final TeamToday teams;
    private final Repeatable repeatable;
    private final NewJobs jobs;

    HandOverResource(
            Caller caller, Users users, ActiveUsers activeUsers, TeamToday teams, Repeatable repeatable, NewJobs jobs) {
        this.caller = caller;
        this.users = users;
        this.activeUsers = activeUsers;
        this.teams = teams;
        this.repeatable = repeatable;
        this.jobs = jobs;
    }

    @POST
    @Operation(summary = "Hand a user's leads, contacts and calls over, or with dryRun say how many would go to whom")
    @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "The job that does it")
    public RestResponse<JobView> post(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, HandOverInput body) {
        HandOverInput input = Refusals.required(body);
        Map<String, String> request = request(input);
        String id = repeatable.identifier(caller.account(), KIND, IdempotencyKey.of(idempotencyKey), input);
        return jobs.begin(caller.account(), id, KIND, request, JobCommand.HAND_OVER_REQUESTED);
    }

    private Map<String, String> request(HandOverInput input) {
        UserId leaver = input.leaver();
        HandOverTarget target = input.target();
        Map<String, String> request = new TreeMap<>(
                Map.of("from", leaver.value(), "what", input.parts(), "dryRun", input.dry(), "actor", caller.actor()));
        if (users.find(caller.account(), leaver).isEmpty()) {
            throw Refusals.unknownUser("from");
        }
        target.user().ifPresent(user -> request.put("user", receiver(user, leaver)));
        target.team().ifPresent(team -> {
            request.put("team", team);
            request.put("members", teams.membersBut(caller.account(), team, leaver));
        });
        target.nobody().filter(nobody -> nobody).ifPresent(nobody -> request.put("nobody", "true"));
        return request;
    }

    private String receiver(String user, UserId leaver) {
        UserId id = Person.id("to", user);
        if (id.equals(leaver)) {
            throw Refusals.invalid("to", "another user than the one it is taken from.");
        }
        activeUsers.require(caller.account(), id, "to");
        return id.value();
    }
}
