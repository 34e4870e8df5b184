package io.rightful.telephony.proof;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The URL that a delivery was sent to, where it is what is signed: written with its port or without it. */
record RequestedAddress(String stated) {
    private static final Map<String, Integer> PORTS = Map.of("https", 443, "http", 80);
    private static final int NONE = -1;

    /** @param signed what is expected of one way to write the address, and of a secret */
    Verdict verify(Optional<String> proof, List<String> secrets, Signed signed) {
        return spellings()
                .map(spelling -> Secrets.compare(proof, secrets, signed.by(spelling)))
                .reduce((one, other) -> one.fold(() -> one, refused -> other))
                .orElse(Verdict.WRONG_PROOF);
    }

    /** What a sender would state as its proof. */
    interface Signed {
        UnaryOperator<String> by(String address);
    }

    /** The values of a parameter of the query, as they are written there. */
    List<String> query(String name) {
        int start = stated.indexOf('?');
        return start < 0
                ? List.of()
                : Stream.of(stated.substring(start + 1).split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .toList();
    }

    private Stream<String> spellings() {
        try {
            URI address = new URI(stated);
            if (address.getHost() == null) {
                return Stream.empty();
            }
            String rest = stated.substring(stated.indexOf(address.getRawAuthority())
                    + address.getRawAuthority().length());
            int port = address.getPort() == NONE ? PORTS.getOrDefault(address.getScheme(), NONE) : address.getPort();
            String host = address.getScheme() + "://" + address.getHost();
            return Stream.of(host + rest, host + ":" + port + rest);
        } catch (URISyntaxException noAddress) {
            return Stream.empty();
        }
    }
}
