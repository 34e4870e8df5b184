package io.rightful.admin.step;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.source.ExistingSources;
import io.rightful.ledger.settings.Steps;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.assignment.StepDescription;
import io.rightful.rules.call.SourceName;

/** Flow steps that payloads do not describe. */
@Path("/api/sources/{source}/steps/{stepId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class StepResource {
    private final Caller caller;
    private final ExistingSources sources;
    private final Steps steps;

    StepResource(Caller caller, ExistingSources sources, Steps steps) {
        this.caller = caller;
        this.sources = sources;
        this.steps = steps;
    }

    @GET
    @Operation(summary = "How a flow step was described")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<DescribedStepView> get(@PathParam("source") String source, @PathParam("stepId") String stepId) {
        return answer(source, stepId, found(source, stepId));
    }

    @PUT
    @Operation(summary = "Describe a flow step")
    public RestResponse<DescribedStepView> put(
            @PathParam("source") String source,
            @PathParam("stepId") String stepId,
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch,
            StepInput body) {
        SourceName name = sources.named(source).name();
        String step = PathIds.usable(stepId, "step");
        StepDescription description = Refusals.required(body).description();
        return answer(source, stepId, changed(name, step, description, new IfMatch(ifMatch)));
    }

    @DELETE
    @Operation(summary = "Forget how a flow step was described")
    public void delete(@PathParam("source") String source, @PathParam("stepId") String stepId) {
        steps.delete(caller.account(), sources.named(source).name(), PathIds.usable(stepId, "step"));
    }

    private Versioned<Optional<StepDescription>> changed(
            SourceName source, String step, StepDescription description, IfMatch condition) {
        long present = steps.find(caller.account(), source, step).version();
        condition.require(present);
        return steps.put(caller.account(), source, step, description, Optional.of(present))
                .fold(
                        written -> written,
                        current -> condition.onConflict(() -> changed(source, step, description, condition)));
    }

    private Versioned<Optional<StepDescription>> found(String source, String stepId) {
        return steps.find(caller.account(), sources.named(source).name(), PathIds.usable(stepId, "step"));
    }

    private static RestResponse<DescribedStepView> answer(
            String source, String stepId, Versioned<Optional<StepDescription>> step) {
        StepDescription description = step.value().orElseThrow(() -> Refusals.notFound("step"));
        return ETag.ok(DescribedStepView.of(source, stepId, description, step.version()), step.version());
    }
}
