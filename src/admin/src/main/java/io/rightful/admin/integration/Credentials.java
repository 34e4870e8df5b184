package io.rightful.admin.integration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.crm.CrmKind;
import io.rightful.remote.AccessShape;
import io.rightful.crm.connect.ConnectionForm;
import io.rightful.ledger.integration.CrmCredentials;
import io.rightful.ledger.integration.ShownAccess;

/**
 * What an admin enters to let us into a CRM: all of it at once, so that nobody sends what is kept to an address of their own by
 * changing the address alone.
 */
@Singleton
class Credentials {
    private static final int LONGEST = 4096;

    private final CrmAddresses addresses;

    Credentials(CrmAddresses addresses) {
        this.addresses = addresses;
    }

    /** Empty where nothing of it is stated. */
    Optional<CrmCredentials> read(CrmKind kind, IntegrationInput input, String region) {
        ConnectionForm form = ConnectionForm.of(kind);
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
        return Optional.of(new CrmCredentials(
                input.address()
                        .map(stated -> addresses.root("address", stated))
                        .or(form::address)
                        .orElseThrow(() -> Refusals.invalid("address", "state the CRM's own address.")),
                input.region().map(Credentials::region).orElse(region),
                access(form, input.access().get()),
                options(form, input.options().orElse(Map.of()))));
    }

    static ShownAccess shown(CrmCredentials credentials) {
        Set<String> secrets = new TreeSet<>(credentials.access().keySet());
        Map<String, String> options = new TreeMap<>();
        credentials.options().forEach((name, value) -> {
            if (ConnectionForm.isSecretOption(name)) {
                secrets.add(name);
            } else {
                options.put(name, value);
            }
        });
        return new ShownAccess(credentials.address(), credentials.region(), secrets, options);
    }

    private Map<String, String> access(ConnectionForm form, Map<String, String> stated) {
        Map<String, String> entered = new HashMap<>(stated);
        form.endpoint()
                .filter(endpoint -> !stated.containsKey(AccessShape.KEY.names().get(0)))
                .ifPresent(endpoint -> entered.putIfAbsent(AccessShape.ENDPOINT, endpoint));
        if (form.shapes().stream().noneMatch(shape -> Set.copyOf(shape.names()).equals(entered.keySet()))) {
            throw Refusals.invalid("access", "send " + shapes(form) + ", and nothing else.");
        }
        entered.replaceAll((name, value) -> usable("access." + name, value));
        entered.computeIfPresent(
                AccessShape.ENDPOINT, (name, value) -> addresses.whole("access." + AccessShape.ENDPOINT, value));
        return entered;
    }

    private static Map<String, String> options(ConnectionForm form, Map<String, String> stated) {
        if (!form.options().containsAll(stated.keySet())) {
            throw Refusals.invalid(
                    "options",
                    form.options().isEmpty()
                            ? "leave them out: this CRM has none."
                            : "this CRM has " + String.join(", ", new TreeSet<>(form.options())) + ".");
        }
        Map<String, String> options = new HashMap<>(stated);
        options.replaceAll((name, value) -> usable("options." + name, value));
        return options;
    }

    private static String usable(String field, String value) {
        return Optional.ofNullable(value)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && PlainText.fits(text, LONGEST))
                .orElseThrow(() -> Refusals.invalid(field, "send 1 to " + LONGEST + " printable characters."));
    }

    private static String region(String stated) {
        if (!stated.matches("[A-Z]{2}")) {
            throw Refusals.invalid("region", "state two capital letters, as in ISO 3166.");
        }
        return stated;
    }

    private static String shapes(ConnectionForm form) {
        List<AccessShape> shapes = form.shapes();
        return shapes.stream().map(shape -> String.join(", ", shape.names())).collect(Collectors.joining("; or "));
    }
}
