package io.rightful.telephony.callingly;

import java.util.Map;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** How far the call came: by the result, else by a status that says so. "completed" alone may mean anything. */
final class CallinglyResult {
    private static final Words<CallResult> RESULTS = new Words<>(Map.of(
            "contacted", CallResult.ANSWERED,
            "voicemail", CallResult.VOICEMAIL,
            "missed", CallResult.MISSED,
            "removed", CallResult.MISSED));

    private static final Words<CallResult> STATUSES = new Words<>(Map.of(
            "missed", CallResult.MISSED,
            "busy", CallResult.MISSED,
            "offline", CallResult.MISSED,
            "ignored", CallResult.MISSED,
            "error", CallResult.MISSED));

    private CallinglyResult() {}

    static CallResult read(Fields call) {
        return RESULTS.read(call.text("result"))
                .or(() -> STATUSES.read(call.text("status")))
                .orElse(CallResult.STARTED);
    }
}
