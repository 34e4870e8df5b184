package io.rightful.telephony.aircall;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Fields;

/** How far a call came. Only when it is over is that said, since a message may still be left. */
final class AircallResult {
    private static final Set<String> GIVEN_UP = Set.of("short-abandoned", "abandoned-in-ivr", "abandoned-in-classic");

    private AircallResult() {}

    static CallResult of(Fields data, Moment moment) {
        if (moment != Moment.OVER) {
            return CallResult.STARTED;
        }
        if (answered(data)) {
            return CallResult.ANSWERED;
        }
        if (voicemail(data)) {
            return CallResult.VOICEMAIL;
        }
        return missed(data).filter(GIVEN_UP::contains).isPresent() ? CallResult.ABANDONED : CallResult.MISSED;
    }

    /** Whoever was to take over an answered call may still have missed it. */
    static boolean endedInVain(Fields data) {
        return voicemail(data) || missed(data).isPresent();
    }

    /** A call that ended in vain was answered only if somebody is named who did. */
    private static boolean answered(Fields data) {
        boolean named = Stream.of("user", "transferred_by").anyMatch(data::states);
        return data.states("answered_at") && (named || !endedInVain(data));
    }

    private static boolean voicemail(Fields data) {
        return data.states("voicemail") || data.states("voicemail_short_url");
    }

    private static Optional<String> missed(Fields data) {
        return data.word("missed_call_reason");
    }
}
