package io.rightful.ledger.callrecord;

import java.util.Optional;

import io.rightful.rules.sync.IntegrationId;

/**
 * A place outside in which a call is told.
 *
 * @param integration whose CRM it is; absent for the bus, which tells everybody else
 */
public record Told(Optional<IntegrationId> integration) {
    public static final Told BUS = new Told(Optional.empty());

    private static final String CRM = "crm#";

    public static Told crm(IntegrationId integration) {
        return new Told(Optional.of(integration));
    }

    static Told of(String name) {
        return name.startsWith(CRM) ? crm(new IntegrationId(name.substring(CRM.length()))) : BUS;
    }

    String name() {
        return integration.map(id -> CRM + id).orElse("bus");
    }
}
