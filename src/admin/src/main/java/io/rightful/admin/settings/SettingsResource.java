package io.rightful.admin.settings;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.callrecord.CallWebhooks;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.settings.AccountSettings;

/** What an account decided once for all its sources. */
@Path("/api/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class SettingsResource {
    private final Caller caller;
    private final Settings settings;
    private final NamedUsers users;
    private final SourcesReading reading;
    private final CallWebhooks webhooks;

    SettingsResource(
            Caller caller, Settings settings, NamedUsers users, SourcesReading reading, CallWebhooks webhooks) {
        this.webhooks = webhooks;
        this.reading = reading;
        this.caller = caller;
        this.settings = settings;
        this.users = users;
    }

    @GET
    @Operation(summary = "The account's settings")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<AccountSettingsView> get() {
        return answer(settings.find(caller.account()));
    }

    @PUT
    @Operation(summary = "Change the account's settings; what is absent stays as it is")
    public RestResponse<AccountSettingsView> put(
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, AccountSettingsView body) {
        Versioned<AccountSettings> changed = changed(Refusals.required(body), new IfMatch(ifMatch));
        reading.follow(changed.value());
        return answer(changed);
    }

    private Versioned<AccountSettings> changed(AccountSettingsView wanted, IfMatch condition) {
        Versioned<AccountSettings> present = settings.find(caller.account());
        condition.require(present.version());
        AccountSettings after = new AccountSettingsChange(present.value(), wanted, users).settings();
        secret(wanted, after);
        return settings.put(caller.account(), after, Optional.of(present.version()))
                .fold(written -> written, current -> condition.onConflict(() -> changed(wanted, condition)));
    }

    /** The secret is there before anything is told by it. */
    private void secret(AccountSettingsView wanted, AccountSettings after) {
        Optional<String> secret = wanted.toldCalls().flatMap(ToldCallsView::newSecret);
        secret.ifPresent(text -> webhooks.putSecret(caller.account(), text));
        if (after.toldCalls().webhook().isPresent()
                && secret.or(() -> webhooks.secret(caller.account())).isEmpty()) {
            throw Refusals.invalid("toldCalls.secret", "state what the webhook's posts are to be signed with.");
        }
    }

    private static RestResponse<AccountSettingsView> answer(Versioned<AccountSettings> settings) {
        return ETag.ok(AccountSettingsView.of(settings), settings.version());
    }
}
