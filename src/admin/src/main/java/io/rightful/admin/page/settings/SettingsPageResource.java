package io.rightful.admin.page.settings;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PageAnswer;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Tab;

/** What the account decided once for all its sources. */
@Path(PagePath.SETTINGS)
@RequestScoped
@PermitAll
public class SettingsPageResource {
    private final Gate gate;
    private final SettingsPages pages;
    private final Template page;

    SettingsPageResource(Gate gate, SettingsPages pages, @Location("settings/page.html") Template page) {
        this.gate = gate;
        this.pages = pages;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@QueryParam("saved") Optional<String> saved) {
        return gate.page(Tab.SETTINGS, frame -> page.data("frame", frame).data("page", pages.page(saved.isPresent())));
    }

    @POST
    @Operation(hidden = true)
    public Response change(@BeanParam SettingsForm form) {
        return gate.change(Tab.SETTINGS, form.form(), () -> {
            pages.change(form);
            return PageAnswer.elsewhere(URI.create(PagePath.SETTINGS + "?saved=yes"));
        });
    }
}
