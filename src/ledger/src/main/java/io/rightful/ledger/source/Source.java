package io.rightful.ledger.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final int SECRETS = 2;

    public Source {
        secrets = List.copyOf(secrets);
    }

    public Source withVersion(long written) {
        return new Source(account, name, provider, door, secrets, region, zone, instance, settings, written);
    }

    public Source withSettings(SourceSettings changed) {
        return new Source(account, name, provider, door, secrets, region, zone, instance, changed, version);
    }

    public Source readingBy(String changedRegion, ZoneId changedZone) {
        return new Source(
                account, name, provider, door, secrets, changedRegion, changedZone, instance, settings, version);
    }

    /** With a new current secret; the one before it verifies on, until the next change. */
    public Source withSecret(String secret) {
        List<String> both = Stream.concat(Stream.of(secret), secrets.stream())
                .distinct()
                .limit(SECRETS)
                .toList();
        return new Source(account, name, provider, door, both, region, zone, instance, settings, version);
    }

    /** Neither secrets nor door, which is half of a secret. */
    @Override
    public String toString() {
        return "Source " + name + " of " + account + " at " + provider + " version " + version;
    }
}
