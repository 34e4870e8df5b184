package io.rightful.admin.page;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Keeps a token in the reader's browser, and takes it away again. */
@Path(PagePath.CONSOLE)
@RequestScoped
@PermitAll
public class SignInPageResource {
    /** What a browser keeps of one cookie. */
    private static final int TOKEN_LIMIT = 4000;

    private final SignIn signIn;
    private final Gate gate;

    SignInPageResource(SignIn signIn, Gate gate) {
        this.signIn = signIn;
        this.gate = gate;
    }

    /** @param site what a browser says of where the form stood: another site's would sign the reader in as somebody else */
    @POST
    @Path("/sign-in")
    @Operation(hidden = true)
    public Response enter(
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("none") String site,
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("to") @DefaultValue("") String to) {
        String usable = token.strip();
        if (site.equals("cross-site") || !usable.matches("[A-Za-z0-9._-]{1," + TOKEN_LIMIT + "}")) {
            return signIn.form(Status.BAD_REQUEST, PagePath.usable(to).toString(), "That is no token.");
        }
        return PageAnswer.elsewhere(PagePath.usable(to), SignInCookie.of(usable, true));
    }

    @POST
    @Path("/sign-out")
    @Operation(hidden = true)
    public Response leave(@FormParam("form") @DefaultValue("") String form) {
        return gate.change(
                Tab.UNASSIGNED, form, () -> PageAnswer.elsewhere(PagePath.usable(PagePath.HOME), SignInCookie.none()));
    }
}
