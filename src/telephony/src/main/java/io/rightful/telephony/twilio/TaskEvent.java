package io.rightful.telephony.twilio;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.SourceContext;

/** An event of TaskRouter. Those of reservations name a worker; of the others few say anything of the call. */
record TaskEvent(Fields fields, SourceContext context) {
    private static final String COMPLETED = "reservation.completed";

    private static final Set<String> OF_CALLS = Set.of(
            "task.created",
            "task.canceled",
            "task-queue.entered",
            "reservation.created",
            "reservation.accepted",
            "reservation.rejected",
            "reservation.timeout",
            "reservation.canceled",
            "reservation.rescinded",
            "reservation.wrapup",
            COMPLETED);

    private static final Set<String> VOICE = Set.of("voice", "default");

    private static final Ignored NO_NEWS =
            new Ignored("task-event", "An event that says nothing of a call beyond its reservations.");

    private static final Ignored NO_CALL = new Ignored("task", "An event of a task that names no call.");

    private static final Unclear TALK_OF_NO_CALL = new Unclear(
            "task-names-no-call",
            "A worker completed a task that names no call; put call_sid into the attributes of tasks that are calls.");

    Normalised read() {
        String type = type();
        if (!OF_CALLS.contains(type)) {
            return NO_NEWS;
        }
        Optional<String> channel = fields.word("TaskChannelUniqueName").filter(name -> !VOICE.contains(name));
        return channel.<Normalised>map(name -> new Ignored(name, "A task of another channel."))
                .orElseGet(() -> call(type));
    }

    private String type() {
        return fields.text("EventType").orElse("").toLowerCase(Locale.ROOT);
    }

    private Normalised call(String type) {
        Task task = Task.of(fields);
        return task.callId()
                .<Normalised>map(id -> new TaskCall(fields, context, task, type).read(id))
                .orElse(type.equals(COMPLETED) ? TALK_OF_NO_CALL : NO_CALL);
    }
}
