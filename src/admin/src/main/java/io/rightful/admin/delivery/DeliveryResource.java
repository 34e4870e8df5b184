package io.rightful.admin.delivery;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.failure.Unreadable;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.intake.Redeliveries;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryFilter;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryList;
import io.rightful.ledger.delivery.RefusedDeliveries;

/** What phone systems delivered to the account's doors. */
@Path("/api/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class DeliveryResource {
    private static final String WHAT = "delivery";

    private final Caller caller;
    private final DeliveryList list;
    private final Deliveries deliveries;
    private final RefusedDeliveries refused;
    private final Redeliveries redeliveries;
    private final InstantSource clock;

    DeliveryResource(
            Caller caller,
            DeliveryList list,
            Deliveries deliveries,
            RefusedDeliveries refused,
            Redeliveries redeliveries,
            InstantSource clock) {
        this.caller = caller;
        this.list = list;
        this.deliveries = deliveries;
        this.refused = refused;
        this.redeliveries = redeliveries;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Deliveries, newest first, without their content",
            description =
                    "A page looks at a bounded number of days and deliveries: with a rare filter it may be short, or empty, "
                            + "and still have a cursor. Refused ones are counted by source, reason and minute.")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<DeliveryView> list(@BeanParam DeliveryQuery query, @BeanParam PageRequest request) {
        DeliveryFilter filter = query.filter(clock.instant());
        return ListView.of(
                Pages.read(request, (cursor, limit) -> list.list(caller.account(), filter, cursor, limit)),
                DeliveryView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One delivery; to owners and admins, as it came")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<DeliveryView> get(@PathParam("id") String text) {
        DeliveryId id = id(text);
        DeliveryView view = deliveries
                .find(caller.account(), id)
                .map(found -> caller.administers() ? DeliveryView.of(found) : DeliveryView.of(found.entry()))
                .or(() -> refused.find(caller.account(), id).map(DeliveryView::of))
                .orElseThrow(() -> Refusals.notFound(WHAT));
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/replay")
    @Operation(
            summary = "Read a delivery again, as it would be read today",
            description = "What is known already changes nothing. A failed one that can be read by now is accepted.")
    @APIResponseSchema(
            value = DeliveryView.class,
            responseCode = "202",
            responseDescription = "It was read and goes its way")
    public RestResponse<DeliveryView> replay(@PathParam("id") String text) {
        DeliveryId id = id(text);
        DeliveryView view = deliveries
                .find(caller.account(), id)
                .map(found -> DeliveryView.of(found.entry()))
                .orElseThrow(() -> Refusals.notFound(WHAT));
        redeliveries
                .again(caller.account(), id, Optional.empty())
                .map(Unreadable::unless)
                .orElseThrow(() -> Unreadable.because("unknown-source"));
        return ResponseBuilder.create(Status.ACCEPTED, view).build();
    }

    private static DeliveryId id(String text) {
        return new DeliveryId(PathIds.usable(text, WHAT));
    }
}
