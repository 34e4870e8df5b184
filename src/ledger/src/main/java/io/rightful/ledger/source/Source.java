package io.rightful.ledger.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/**
 * One configured telephony integration of an account.
 *
 * @param provider which adapter reads its payloads
 * @param door the unguessable word of its webhook's URL
 * @param secrets what deliveries are verified against, the current one first; several while one is being replaced
 * @param region ISO 3166 code by which national numbers are read
 * @param zone for times that a payload states without a zone
 * @param instance the provider's own id of the instance whose events come by the bus
 * @param version counts the changes, from 1; ignored where a source is written
 */
public record Source(
        AccountId account,
        SourceName name,
        String provider,
        String door,
        List<String> secrets,
        String region,
        ZoneId zone,
        Optional<String> instance,
        SourceSettings settings,
        long version) {

    public Source {
        secrets = List.copyOf(secrets);
    }

    public Source withVersion(long written) {
        return new Source(account, name, provider, door, secrets, region, zone, instance, settings, written);
    }

    /** Neither secrets nor door, which is half of a secret. */
    @Override
    public String toString() {
        return "Source " + name + " of " + account + " at " + provider + " version " + version;
    }
}
