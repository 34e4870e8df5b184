package io.rightful.ledger.access;

import java.util.Map;

/**
 * Where another service is and what lets us in. All of it is secret; it does not show itself.
 *
 * @param address without a path
 * @param region two letters, for numbers without a country code
 * @param access what an admin has entered, by the names that the service's how-to gives
 * @param options of this service alone, by the same names
 */
public record AccessCredentials(
        String address, String region, Map<String, String> access, Map<String, String> options) {
    public AccessCredentials {
        access = Map.copyOf(access);
        options = Map.copyOf(options);
    }

    @Override
    public String toString() {
        return "AccessCredentials[" + access.keySet() + "]";
    }
}
