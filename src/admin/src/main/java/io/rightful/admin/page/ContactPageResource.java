package io.rightful.admin.page;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.access.Roles;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.contact.ContactId;

/** Plain pages about contacts, for people: where the link in a mail leads. They change nothing and need no script. */
@Path(PagePath.CONTACTS)
@RequestScoped
@PermitAll
public class ContactPageResource {
    private static final Set<String> READERS = Set.of(Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT);
    private static final int TEXT_LIMIT = 200;
    /** What a browser keeps of one cookie. */
    private static final int TOKEN_LIMIT = 4000;

    private final CurrentIdentityAssociation identity;
    private final Instance<ContactPages> pages;
    private final SignIn signIn;
    private final Template page;
    private final Template list;
    private final Template missing;

    ContactPageResource(
            CurrentIdentityAssociation identity,
            Instance<ContactPages> pages,
            SignIn signIn,
            @Location("contact/page.html") Template page,
            @Location("contact/list.html") Template list,
            @Location("contact/missing.html") Template missing) {
        this.identity = identity;
        this.pages = pages;
        this.signIn = signIn;
        this.page = page;
        this.list = list;
        this.missing = missing;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("q") @DefaultValue("") String text) {
        if (!signedIn()) {
            return signIn.ask(PagePath.CONTACTS);
        }
        String wanted = PlainText.fits(text, TEXT_LIMIT) ? text.strip() : "";
        ContactsPage found = wanted.isEmpty() ? pages.get().own() : pages.get().found(wanted);
        return PageAnswer.of(Status.OK, list.data("found", found).render());
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response contact(@PathParam("id") String text) {
        ContactId id = new ContactId(text);
        if (!signedIn()) {
            return signIn.ask(PagePath.of(id));
        }
        return pages.get()
                .of(id)
                .map(contact ->
                        PageAnswer.of(Status.OK, page.data("contact", contact).render()))
                .orElseGet(() -> PageAnswer.of(Status.NOT_FOUND, missing.render()));
    }

    @POST
    @Path("/sign-in")
    @Operation(hidden = true)
    public Response enter(
            @FormParam("token") @DefaultValue("") String token, @FormParam("to") @DefaultValue("") String to) {
        String usable = token.strip();
        if (usable.isEmpty() || !usable.matches("[A-Za-z0-9._-]{1," + TOKEN_LIMIT + "}")) {
            return signIn.form(Status.BAD_REQUEST, PagePath.usable(to).toString(), "That is no token.");
        }
        return PageAnswer.elsewhere(PagePath.usable(to), SignInCookie.of(usable, true));
    }

    /** A token that is refused, as an expired one is, is none. */
    private boolean signedIn() {
        try {
            return identity.getIdentity().getRoles().stream().anyMatch(READERS::contains);
        } catch (AuthenticationFailedException refused) {
            return false;
        }
    }
}
