package io.rightful.admin.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.admin.page.asset.Assets;

/** What a page does with whoever is not signed in: it sends them to sign in, where there is a place for it, else asks for a token. */
@Singleton
class SignIn {
    private final Template page;
    private final Assets assets;
    private final Optional<String> place;

    SignIn(
            @Location("console/sign-in.html") Template page,
            Assets assets,
            @ConfigProperty(name = "rightful.sign-in") Optional<String> place) {
        this.page = page;
        this.assets = assets;
        this.place = place;
    }

    /** @param to where they go on afterwards, a path of the pages */
    Response ask(String to) {
        return place.map(address -> PageAnswer.elsewhere(
                        URI.create(address + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))))
                .orElseGet(() -> form(Status.UNAUTHORIZED, to, ""));
    }

    Response form(Status status, String to, String problem) {
        SignInForm form = new SignInForm(to, problem, assets.style(), assets.icon());
        return PageAnswer.refusal(
                status.getStatusCode(), page.data("form", form).render());
    }
}
