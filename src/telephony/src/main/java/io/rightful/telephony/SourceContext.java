package io.rightful.telephony;

import java.time.Instant;
import java.time.ZoneId;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;

/**
 * Whose payload it is, and how its numbers and times are to be read.
 *
 * @param region two letters, for national numbers
 * @param zone for times that state none
 * @param receivedAt stamped once, at the door
 */
public record SourceContext(AccountId account, SourceName source, String region, ZoneId zone, Instant receivedAt) {
    public CallKey key(String callId) {
        return new CallKey(account, source, callId);
    }

    public PhoneNumbers numbers() {
        return new PhoneNumbers(region);
    }

    public Times times() {
        return new Times(zone);
    }
}
