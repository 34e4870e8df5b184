package io.rightful.admin.credential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.remote.AccessForm;
import io.rightful.remote.AccessShape;

/** What an admin enters to let us into another service, as its form wants it. */
@Singleton
public class AccessText {
    private static final int LONGEST = 4096;

    private final ServiceAddresses addresses;

    AccessText(ServiceAddresses addresses) {
        this.addresses = addresses;
    }

    public String address(AccessForm form, Optional<String> stated) {
        return stated.map(address -> addresses.root("address", address))
                .or(form::address)
                .orElseThrow(() -> Refusals.invalid("address", "state the service's own address."));
    }

    public Map<String, String> access(AccessForm form, Map<String, String> stated) {
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

    /** Those of the form that are stated, and no other. */
    public Map<String, String> options(AccessForm form, Map<String, String> stated) {
        if (!form.options().containsAll(stated.keySet())) {
            throw Refusals.invalid(
                    "options",
                    form.options().isEmpty()
                            ? "leave them out: there are none."
                            : "there are " + String.join(", ", new TreeSet<>(form.options())) + ".");
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

    private static String shapes(AccessForm form) {
        List<AccessShape> shapes = form.shapes();
        return shapes.stream().map(shape -> String.join(", ", shape.names())).collect(Collectors.joining("; or "));
    }
}
