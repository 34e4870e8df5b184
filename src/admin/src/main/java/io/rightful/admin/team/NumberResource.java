package io.rightful.admin.team;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
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
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.team.AccountNumbers;
import io.rightful.rules.routing.AccountNumber;

/** The account's own numbers: which team rings, and by which option. */
@Path("/api/numbers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams and numbers")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class NumberResource {
    private final Caller caller;
    private final NumberAdministration administration;
    private final AccountNumbers numbers;

    NumberResource(Caller caller, NumberAdministration administration, AccountNumbers numbers) {
        this.caller = caller;
        this.administration = administration;
        this.numbers = numbers;
    }

    @GET
    @Operation(summary = "Numbers of which something was decided; every other one rings the primary team")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<NumberView> list(@BeanParam PageRequest request) {
        return ListView.of(
                Pages.read(request, (cursor, limit) -> numbers.list(caller.account(), cursor, limit)), NumberView::of);
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "What is decided about a number, in any spelling")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<NumberView> get(@PathParam("number") String text) {
        return answer(administration.existing(caller.account(), number(text)));
    }

    @PUT
    @Path("/{number}")
    @Operation(summary = "Decide which team rings at a number, and by which option")
    public RestResponse<NumberView> put(
            @PathParam("number") String text, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, NumberInput body) {
        return answer(
                administration.replace(caller.account(), number(text), Refusals.required(body), new IfMatch(ifMatch)));
    }

    @DELETE
    @Path("/{number}")
    @Operation(summary = "Forget what was decided about a number: the primary team rings")
    public void delete(@PathParam("number") String text, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        administration.delete(caller.account(), number(text), new IfMatch(ifMatch));
    }

    private String number(String text) {
        return administration.number(caller.account(), text);
    }

    private static RestResponse<NumberView> answer(Versioned<AccountNumber> number) {
        return ETag.ok(NumberView.of(number), number.version());
    }
}
