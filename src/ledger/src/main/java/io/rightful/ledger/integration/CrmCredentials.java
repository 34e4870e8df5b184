package io.rightful.ledger.integration;

import java.util.Map;

/**
 * Where a CRM is and what lets us in. All of it is secret; it does not show itself.
 *
 * @param address without a path
 * @param region two letters, for numbers without a country code
 * @param access what an admin has entered, by the names that the CRM's how-to gives
 * @param options of this CRM alone, by the same names
 */
public record CrmCredentials(String address, String region, Map<String, String> access, Map<String, String> options) {
    public CrmCredentials {
        access = Map.copyOf(access);
        options = Map.copyOf(options);
    }

    @Override
    public String toString() {
        return "CrmCredentials[" + access.keySet() + "]";
    }
}
