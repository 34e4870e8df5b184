package io.rightful.telephony.proof;

import java.time.Duration;
import java.time.Instant;

/** Judges a signed time against now, so that a delivery overheard cannot be sent again later. */
final class SignedTime {
    private SignedTime() {}

    static Verdict judge(Instant signed, Duration window, Instant now) {
        boolean within = Duration.between(signed, now).abs().compareTo(window) <= 0;
        return within ? Verdict.VERIFIED : Verdict.STALE_PROOF;
    }
}
