package io.rightful.ledger.integration;

import java.util.List;
import java.util.stream.Stream;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/**
 * Where a CRM that is never asked sends what it has to say.
 *
 * @param crm which CRM it is, by its code
 * @param door the unguessable word of its address
 * @param secrets what is sent is verified against, the current one first; two while one is being replaced
 */
public record CrmDoor(AccountId account, IntegrationId integration, String crm, String door, List<String> secrets) {
    private static final int SECRETS = 2;

    public CrmDoor {
        secrets = List.copyOf(secrets);
    }

    /** With a new current secret; the one before it verifies on, until the next change. */
    public CrmDoor withSecret(String secret) {
        List<String> both = Stream.concat(Stream.of(secret), secrets.stream())
                .distinct()
                .limit(SECRETS)
                .toList();
        return new CrmDoor(account, integration, crm, door, both);
    }

    /** Neither secrets nor door, which is half of a secret. */
    @Override
    public String toString() {
        return "CrmDoor of " + integration + " of " + account;
    }
}
