package io.rightful.admin.page;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.CurrentIdentityAssociation;

import io.rightful.admin.access.Roles;
import io.rightful.problem.Problem;
import io.rightful.problem.ProblemException;

/**
 * Lets in who is signed in, and shows as pages what the API answers as problems. What a role may do is not decided here: pages ask the
 * API's own resources, which do.
 */
@RequestScoped
public class Gate {
    private static final Set<String> READERS = Set.of(Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT);
    private static final Problem FORBIDDEN =
            Problem.of(403, "forbidden", "Not for your role", "Ask an owner or admin of the account.");
    private static final Problem FOREIGN_FORM = Problem.of(
            403, "foreign-form", "The form is out of date", "Open the page again, and send the form from there.");

    private final CurrentIdentityAssociation identity;
    private final SignIn signIn;
    private final Frames frames;
    private final FormToken token;
    private final UriInfo request;
    private final Template problem;

    Gate(
            CurrentIdentityAssociation identity,
            SignIn signIn,
            Frames frames,
            FormToken token,
            UriInfo request,
            @Location("console/problem.html") Template problem) {
        this.identity = identity;
        this.signIn = signIn;
        this.frames = frames;
        this.token = token;
        this.request = request;
        this.problem = problem;
    }

    public Response page(Tab tab, Function<Frame, TemplateInstance> page) {
        return answer(tab, frame -> PageAnswer.of(Status.OK, page.apply(frame).render()));
    }

    /** The same, with a status or a form of its own. */
    public Response answer(Tab tab, Function<Frame, Response> answer) {
        return allowed(tab, path(), () -> answer.apply(frames.of(tab)));
    }

    /** @param form what the form sent back: only one of these pages knows it */
    public Response change(Tab tab, String form, Supplier<Response> change) {
        return allowed(tab, tab.path(), () -> token.matches(form) ? change.get() : refused(tab, FOREIGN_FORM));
    }

    private Response allowed(Tab tab, String path, Supplier<Response> answer) {
        if (!signedIn()) {
            return signIn.ask(path);
        }
        try {
            return answer.get();
        } catch (ProblemException refusal) {
            return refused(tab, refusal.problem());
        } catch (ForbiddenException refusal) {
            return refused(tab, FORBIDDEN);
        }
    }

    private Response refused(Tab tab, Problem why) {
        return PageAnswer.refusal(
                why.status(),
                problem.data("frame", frames.of(tab)).data("problem", why).render());
    }

    private String path() {
        String query = request.getRequestUri().getRawQuery();
        return request.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
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
