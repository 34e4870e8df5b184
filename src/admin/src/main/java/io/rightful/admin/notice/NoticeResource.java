package io.rightful.admin.notice;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.table.Json;
import io.rightful.problem.Problem;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** Mails to agents that may need an admin. */
@Path("/api/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class NoticeResource {
    private static final String LISTED = Arrays.stream(NoticeState.values())
            .filter(NoticeState::listed)
            .map(Codes::of)
            .collect(Collectors.joining(", "));

    private static final Problem SETTLED = Problem.of(
            409, "notice-settled", "The notice is sent or on its way", "Only what is " + LISTED + " is sent again.");

    private final Caller caller;
    private final Notices notices;
    private final EventBus bus;
    private final InstantSource clock;

    NoticeResource(Caller caller, Notices notices, EventBus bus, InstantSource clock) {
        this.caller = caller;
        this.notices = notices;
        this.bus = bus;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Mails to agents of one state, newest first")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<NoticeView> list(
            @QueryParam("state") @Parameter(description = "doubtful where absent; waiting, or refused")
                    Optional<String> state,
            @BeanParam PageRequest request) {
        NoticeState wanted = Codes.read(NoticeState.class, state.orElse(Codes.of(NoticeState.DOUBTFUL)))
                .filter(NoticeState::listed)
                .orElseThrow(() -> Refusals.invalid("state", "one of " + LISTED + "."));
        return ListView.of(
                Pages.read(request, (cursor, limit) -> notices.list(caller.account(), wanted, cursor, limit)),
                NoticeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One mail to an agent, whatever its state")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public NoticeView get(@PathParam("id") String id) {
        return NoticeView.of(present(id));
    }

    @POST
    @Path("/{id}/send-again")
    @Operation(summary = "Have it sent, though it may have been sent before")
    @APIResponseSchema(value = NoticeView.class, responseCode = "202", responseDescription = "It is sent by and by")
    public RestResponse<NoticeView> sendAgain(@PathParam("id") String id) {
        Notice present = present(id);
        Notice again =
                notices.again(caller.account(), present.id(), clock.instant()).orElseThrow(SETTLED::exception);
        String detail = Json.text(
                Map.of("account", caller.account().value(), "notice", again.id(), "attempt", again.attempt()));
        bus.publish(new BusEvent("rightful.admin", "NoticeSendAgainRequested", detail, clock.instant()));
        return ResponseBuilder.create(Status.ACCEPTED, NoticeView.of(again)).build();
    }

    private Notice present(String id) {
        return notices.find(caller.account(), PathIds.usable(id, "notice"))
                .orElseThrow(() -> Refusals.notFound("notice"));
    }
}
