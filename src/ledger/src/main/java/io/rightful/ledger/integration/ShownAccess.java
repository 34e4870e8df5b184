package io.rightful.ledger.integration;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be shown of how an integration is connected.
 *
 * @param secrets the names of what is kept and never shown
 * @param options those that are no secret
 */
public record ShownAccess(String address, String region, Set<String> secrets, Map<String, String> options) {
    public ShownAccess {
        secrets = new TreeSet<>(secrets);
        options = new TreeMap<>(options);
    }
}
