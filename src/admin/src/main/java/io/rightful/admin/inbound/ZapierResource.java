package io.rightful.admin.inbound;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.crm.zapier.OwnerChanged;
import io.rightful.crm.zapier.Subscription;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.ToldChange;
import io.rightful.ledger.integration.ToldChanges;
import io.rightful.ledger.integration.ZapierHook;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** Where Zaps say that they want to be told of owners who change here, and see which did. */
@Path("/crm/{door}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ZapierResource {
    private final CrmGate gate;
    private final ZapierHooks hooks;
    private final ToldChanges told;
    private final InstantSource clock;

    ZapierResource(CrmGate gate, ZapierHooks hooks, ToldChanges told, InstantSource clock) {
        this.gate = gate;
        this.hooks = hooks;
        this.told = told;
        this.clock = clock;
    }

    /** The same address again is the same subscription. */
    @POST
    @Path("/hooks")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<HookView> subscribe(@RestPath String door, @Context HttpHeaders headers, InputStream stream) {
        InboundBody body = InboundBody.read(stream);
        CrmDoor zapier = gate.ofZapier(door, headers);
        Subscription wanted = Subscription.read("", body.text()).orElseThrow(InboundRefusals.NO_HOOK::exception);
        String address = wanted.target().address().toString();
        String id = Digest.of(zapier.integration().value(), address);
        List<ZapierHook> present = hooks.list(zapier.account(), zapier.integration());
        if (present.size() >= ZapierHooks.MOST
                && present.stream().noneMatch(hook -> hook.id().equals(id))) {
            throw InboundRefusals.TOO_MANY_HOOKS.exception();
        }
        hooks.put(zapier.account(), zapier.integration(), new ZapierHook(id, address));
        return ResponseBuilder.create(Status.CREATED, new HookView(id)).build();
    }

    @DELETE
    @Path("/hooks/{hook}")
    @Operation(hidden = true)
    public void unsubscribe(@RestPath String door, @RestPath String hook, @Context HttpHeaders headers) {
        CrmDoor zapier = gate.ofZapier(door, headers);
        hooks.delete(zapier.account(), zapier.integration(), hook);
    }

    /** A bare list, the newest first, as Zapier reads it. */
    @GET
    @Path("/owner-changes")
    @Operation(hidden = true)
    public List<OwnerChanged> latest(@RestPath String door, @Context HttpHeaders headers) {
        CrmDoor zapier = gate.ofZapier(door, headers);
        return told.latest(zapier.account(), zapier.integration(), clock.instant(), OwnerChanged.LISTED).stream()
                .map(ZapierResource::change)
                .toList();
    }

    private static OwnerChanged change(ToldChange change) {
        return OwnerChanged.of(
                change.id(),
                change.lead().value(),
                change.owner().map(CrmUserId::value),
                change.ownerEmail().map(EmailAddress::folded),
                change.origin(),
                change.at());
    }
}
