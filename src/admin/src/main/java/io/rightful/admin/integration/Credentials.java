package io.rightful.admin.integration;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import io.rightful.admin.credential.AccessText;
import io.rightful.admin.refusal.Refusals;
import io.rightful.crm.CrmKind;
import io.rightful.crm.connect.ConnectionForm;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.access.ShownAccess;
import io.rightful.remote.AccessForm;

/**
 * What an admin enters to let us into a CRM: all of it at once, so that nobody sends what is kept to an address of their own by
 * changing the address alone.
 */
@Singleton
class Credentials {
    private final AccessText text;
    private final InstantSource clock;

    Credentials(AccessText text, InstantSource clock) {
        this.text = text;
        this.clock = clock;
    }

    /** Empty where nothing of it is stated. */
    Optional<AccessCredentials> read(CrmKind kind, IntegrationInput input, String region) {
        AccessForm form = ConnectionForm.of(kind);
        if (input.access().isEmpty()) {
            if (input.address().isPresent()
                    || input.region().isPresent()
                    || input.options().isPresent()) {
                throw Refusals.invalid(
                        "access", "send it together with address, region and options: it is never read back.");
            }
            return Optional.empty();
        }
        if (!form.isAsked()) {
            throw Refusals.invalid("access", "leave it out: this CRM is never asked, it posts to the url shown.");
        }
        return Optional.of(new AccessCredentials(
                text.address(form, input.address()),
                input.region().map(Credentials::region).orElse(region),
                text.access(form, input.access().get()),
                text.options(form, input.options().orElse(Map.of()))));
    }

    ShownAccess shown(AccessCredentials credentials) {
        Set<String> secrets = new TreeSet<>(credentials.access().keySet());
        Map<String, String> options = new TreeMap<>();
        credentials.options().forEach((name, value) -> {
            if (ConnectionForm.isSecretOption(name)) {
                secrets.add(name);
            } else {
                options.put(name, value);
            }
        });
        return new ShownAccess(
                credentials.address(), credentials.region(), secrets, options, Optional.of(clock.instant()));
    }

    private static String region(String stated) {
        if (!stated.matches("[A-Z]{2}")) {
            throw Refusals.invalid("region", "state two capital letters, as in ISO 3166.");
        }
        return stated;
    }
}
