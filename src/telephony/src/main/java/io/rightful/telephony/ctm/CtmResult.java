package io.rightful.telephony.ctm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/**
 * How far the call came, from three overlapping words whose full lists CTM does not publish. Who dialled whom
 * (dial_status) is the firmest; "completed" alone says only that the call is over.
 */
record CtmResult(Fields activity, List<Step> steps, boolean agentStated) {
    private static final String OVER = "completed";

    private static final Words<CallResult> WORDS = new Words<>(Map.ofEntries(
            Map.entry("answered", CallResult.ANSWERED),
            Map.entry("no answer", CallResult.MISSED),
            Map.entry("noanswer", CallResult.MISSED),
            Map.entry("not answered", CallResult.MISSED),
            Map.entry("unanswered", CallResult.MISSED),
            Map.entry("missed", CallResult.MISSED),
            Map.entry("busy", CallResult.MISSED),
            Map.entry("failed", CallResult.MISSED),
            Map.entry("hangup", CallResult.ABANDONED),
            Map.entry("hang up", CallResult.ABANDONED),
            Map.entry("abandoned", CallResult.ABANDONED),
            Map.entry("canceled", CallResult.ABANDONED),
            Map.entry("cancelled", CallResult.ABANDONED)));

    CallResult read() {
        Optional<String> dialled = activity.word("dial_status");
        Optional<CallResult> firm =
                dialled.filter(OVER::equals).map(word -> CallResult.ANSWERED).or(() -> WORDS.read(dialled));
        boolean answered = firm.filter(CallResult.ANSWERED::equals).isPresent();
        if (voicemailStated() || (endedInVoicemail() && !answered)) {
            return CallResult.VOICEMAIL;
        }
        return firm.or(this::stated).orElseGet(this::fromTalk);
    }

    private boolean voicemailStated() {
        return Stream.of("dial_status", "status", "call_status")
                .flatMap(name -> activity.word(name).stream())
                .anyMatch(word -> word.replace("-", "").contains("voicemail"));
    }

    private boolean endedInVoicemail() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).kind() == StepKind.VOICEMAIL;
    }

    private Optional<CallResult> stated() {
        List<String> words = Stream.of("status", "call_status")
                .flatMap(name -> activity.word(name).stream())
                .toList();
        return words.stream()
                .flatMap(word -> WORDS.read(Optional.of(word)).stream())
                .findFirst()
                .or(() -> words.contains(OVER) ? over() : Optional.empty());
    }

    private Optional<CallResult> over() {
        return talkTime().map(time -> time.isZero() ? CallResult.MISSED : CallResult.ANSWERED);
    }

    private CallResult fromTalk() {
        boolean talked = talkTime().filter(time -> !time.isZero()).isPresent();
        return talked && agentStated ? CallResult.ANSWERED : CallResult.STARTED;
    }

    private Optional<Duration> talkTime() {
        return activity.seconds("talk_time");
    }
}
