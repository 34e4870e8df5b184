package io.rightful.admin.credential;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.admin.refusal.Refusals;

/**
 * Where requests with credentials may be sent because an admin has entered it: to public host names over https. Nothing is asked
 * of names here; what is no public name is refused by its form. A local run may allow its own machine.
 */
@Singleton
public class ServiceAddresses {
    private static final int LIMIT = 2048;
    private static final int HTTPS_PORT = 443;
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final List<String> RESERVED =
            List.of(".local", ".localhost", ".internal", ".lan", ".home", ".corp", ".home.arpa", ".in-addr.arpa");

    private final boolean localAllowed;

    ServiceAddresses(@ConfigProperty(name = "rightful.local-addresses", defaultValue = "false") boolean localAllowed) {
        this.localAllowed = localAllowed;
    }

    /** Without a path; a slash at the end is none. */
    public String root(String field, String stated) {
        URI address = read(field, stated);
        if (!Set.of("", "/").contains(Optional.ofNullable(address.getPath()).orElse(""))) {
            throw Refusals.invalid(field, "leave the path out: https://host.example.com.");
        }
        return address.getScheme() + "://" + address.getAuthority().toLowerCase(Locale.ROOT);
    }

    /** With its path. */
    public String whole(String field, String stated) {
        return read(field, stated).toString();
    }

    private URI read(String field, String stated) {
        return parsed(stated)
                .filter(address -> address.getRawQuery() == null
                        && address.getRawFragment() == null
                        && address.getRawUserInfo() == null)
                .filter(address -> isPublic(address) || localAllowed && isLocal(address))
                .orElseThrow(() -> Refusals.invalid(
                        field,
                        "state an https address with a public host name, and without user, port, query or fragment."));
    }

    private static boolean isPublic(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme())
                && (address.getPort() == -1 || address.getPort() == HTTPS_PORT)
                && NAME.matcher(host).matches()
                && RESERVED.stream().noneMatch(host::endsWith);
    }

    private static boolean isLocal(URI address) {
        return Set.of("http", "https").contains(address.getScheme()) && LOCAL.contains(address.getHost());
    }

    private static Optional<URI> parsed(String stated) {
        try {
            return Optional.of(stated.strip())
                    .filter(text -> text.length() <= LIMIT)
                    .map(text -> text.toLowerCase(Locale.ROOT).startsWith("http") ? text : "")
                    .map(ServiceAddresses::uri)
                    .filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
