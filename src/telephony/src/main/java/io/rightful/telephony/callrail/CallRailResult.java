package io.rightful.telephony.callrail;

import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Fields;

/** How far the call came. An answering voicemail is no person: it outranks "answered". */
final class CallRailResult {
    private CallRailResult() {}

    static CallResult read(Fields fields) {
        if (fields.flag("voicemail").orElse(false)) {
            return CallResult.VOICEMAIL;
        }
        Optional<Boolean> answered = fields.flag("answered");
        return answered.map(yes -> yes ? CallResult.ANSWERED : unanswered(fields))
                .orElse(CallResult.STARTED);
    }

    private static CallResult unanswered(Fields fields) {
        return fields.word("call_type").filter("abandoned"::equals).isPresent()
                ? CallResult.ABANDONED
                : CallResult.MISSED;
    }
}
