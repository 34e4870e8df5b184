package io.rightful.admin.page.call;

import java.util.List;

import io.rightful.admin.page.Choice;

/**
 * One call as a person reads it.
 *
 * @param todo the one thing that an admin can do
 * @param candidates who might be meant, where several might
 * @param manual whether a person's word stands
 * @param followUp that a later step was answered by nobody, or nothing
 * @param version what the page was written from, so that nothing is overwritten that the reader has not seen
 */
public record CallPage(
        String who,
        String what,
        String source,
        String callId,
        String moment,
        String time,
        String handledBy,
        String assignee,
        String reason,
        String todo,
        String followUp,
        List<Candidate> candidates,
        List<TraceRow> trace,
        CallTimeline timeline,
        String assign,
        boolean manual,
        List<Choice> users,
        String version,
        String zone) {

    /** A user who might be meant. */
    public record Candidate(String id, String name) {}

    /** A rule that was tried, and what it said. */
    public record TraceRow(String rule, String said, String about) {}
}
