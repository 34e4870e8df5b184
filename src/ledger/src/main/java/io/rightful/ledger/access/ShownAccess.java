package io.rightful.ledger.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be shown of how another service is connected.
 *
 * @param secrets the names of what is kept and never shown
 * @param options those that are no secret
 * @param enteredAt absent where it was not kept
 */
public record ShownAccess(
        String address, String region, Set<String> secrets, Map<String, String> options, Optional<Instant> enteredAt) {
    public ShownAccess {
        secrets = new TreeSet<>(secrets);
        options = new TreeMap<>(options);
    }
}
