package io.rightful.telephony.cloudtalk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** How far the call came: by the talking time, unless the admin's template states more. */
final class CloudTalkResult {
    private static final Words<CallResult> WORDS = new Words<>(Map.ofEntries(
            Map.entry("answered", CallResult.ANSWERED),
            Map.entry("missed", CallResult.MISSED),
            Map.entry("no answer", CallResult.MISSED),
            Map.entry("unanswered", CallResult.MISSED),
            Map.entry("busy", CallResult.MISSED),
            Map.entry("failed", CallResult.MISSED),
            Map.entry("abandoned", CallResult.ABANDONED),
            Map.entry("started", CallResult.STARTED),
            Map.entry("ringing", CallResult.STARTED),
            Map.entry("in progress", CallResult.STARTED)));

    private CloudTalkResult() {}

    static CallResult read(Fields body) {
        Optional<String> status = body.word("status", "call_status");
        if (voicemail(body, status)) {
            return CallResult.VOICEMAIL;
        }
        Optional<CallResult> byTalk = body.seconds("talking_time").map(CloudTalkResult::byTalk);
        return WORDS.read(status)
                .map(stated -> agreed(stated, byTalk))
                .or(() -> byTalk)
                .orElse(CallResult.STARTED);
    }

    private static CallResult byTalk(Duration talkTime) {
        return talkTime.isZero() ? CallResult.MISSED : CallResult.ANSWERED;
    }

    /** A call is answered only where neither statement denies it. */
    private static CallResult agreed(CallResult stated, Optional<CallResult> byTalk) {
        return stated == CallResult.ANSWERED ? byTalk.orElse(stated) : stated;
    }

    private static boolean voicemail(Fields body, Optional<String> status) {
        return body.flag("voicemail", "is_voicemail").orElse(false)
                || status.filter(word -> word.replace("-", "").contains("voicemail"))
                        .isPresent();
    }
}
