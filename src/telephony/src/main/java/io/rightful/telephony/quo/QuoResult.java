package io.rightful.telephony.quo;

import java.util.Map;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** How far the call came. Quo's "completed" says only that it is over. */
final class QuoResult {
    private static final Words<CallResult> WORDS = new Words<>(Map.ofEntries(
            Map.entry("answered", CallResult.ANSWERED),
            Map.entry("missed", CallResult.MISSED),
            Map.entry("no-answer", CallResult.MISSED),
            Map.entry("busy", CallResult.MISSED),
            Map.entry("failed", CallResult.MISSED),
            Map.entry("abandoned", CallResult.ABANDONED),
            Map.entry("canceled", CallResult.ABANDONED),
            Map.entry("cancelled", CallResult.ABANDONED)));

    private QuoResult() {}

    static CallResult read(QuoEvent event) {
        return switch (event.type()) {
            case COMPLETED -> voicemail(event) ? CallResult.VOICEMAIL : completed(event);
            case MISSED -> voicemail(event) ? CallResult.VOICEMAIL : CallResult.MISSED;
            case VOICEMAIL -> event.outgoing() ? CallResult.STARTED : CallResult.VOICEMAIL;
            default -> CallResult.STARTED;
        };
    }

    /** Left for us: an answering voicemail is no person. */
    private static boolean voicemail(QuoEvent event) {
        boolean left = event.resource().flag("hasVoicemail").orElse(false)
                || event.resource().states("voicemail");
        return left && !event.outgoing();
    }

    private static CallResult completed(QuoEvent event) {
        return WORDS.read(event.resource().text("status"))
                .map(word -> word == CallResult.ABANDONED && event.outgoing() ? CallResult.MISSED : word)
                .orElseGet(() -> byAnswer(event.resource()));
    }

    private static CallResult byAnswer(Fields resource) {
        if (resource.states("answeredAt") || resource.states("answeredBy")) {
            return CallResult.ANSWERED;
        }
        return resource.has("answeredAt") ? CallResult.MISSED : CallResult.STARTED;
    }
}
