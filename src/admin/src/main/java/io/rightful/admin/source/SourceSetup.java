package io.rightful.admin.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.secret.Secrets;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.problem.Problem;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;

/** Connects a telephony system: gives it a door and a secret, and changes the secret without a gap. */
@RequestScoped
public class SourceSetup {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9-]{0,63}";

    private final Caller caller;
    private final Sources sources;
    private final Settings settings;
    private final Secrets secrets;

    SourceSetup(Caller caller, Sources sources, Settings settings, Secrets secrets) {
        this.caller = caller;
        this.sources = sources;
        this.settings = settings;
        this.secrets = secrets;
    }

    Source connect(SourceInput wanted) {
        AccountSettings account = settings.find(caller.account()).value();
        ZoneId zone = account.timeZone();
        Provider provider = provider(wanted.provider());
        Source source = new Source(
                caller.account(),
                name(wanted.name()),
                provider.name(),
                secrets.unguessable(),
                List.of(secrets.secret(wanted.secret())),
                account.region(),
                zone,
                wanted.instance().map(provider::instance),
                SourceSettings.DEFAULT,
                0);
        return sources.put(source, Optional.of(0L)).fold(written -> written, SourceSetup::taken, current -> taken());
    }

    /** The secret before this one verifies on until the next change. */
    Source renewSecret(Source source, SecretInput wanted) {
        return sources.put(source.withSecret(secrets.secret(wanted.secret())), Optional.of(source.version()))
                .fold(written -> written, SourceSetup::taken, current -> taken());
    }

    private static SourceName name(Optional<String> stated) {
        return stated.filter(text -> text.matches(NAME))
                .map(SourceName::new)
                .orElseThrow(() -> Refusals.invalid("name", "use letters, digits and hyphens, at most 64."));
    }

    private static Provider provider(Optional<String> stated) {
        return stated.flatMap(Providers::named)
                .orElseThrow(() -> Refusals.invalid(
                        "provider",
                        "take one of "
                                + String.join(
                                        ", ",
                                        Providers.all().stream()
                                                .map(Provider::name)
                                                .toList()) + "."));
    }

    private static Source taken() {
        throw Problem.of(
                        409,
                        "source-taken",
                        "The source cannot be written",
                        "Another source has this name or instance, or it was changed meanwhile; read the sources again.")
                .exception();
    }
}
