package io.rightful.admin.page.call;

import java.util.List;

import io.rightful.admin.page.Choice;

/**
 * Calls, newest first, and by what they were chosen.
 *
 * @param next where older ones are, or nothing
 * @param zone in which times are told
 */
public record CallsPage(CallChoices choices, List<CallRow> calls, String next, String zone) {

    /** The filters as they are set; {@code from} and {@code to} are days. */
    public record CallChoices(
            List<Choice> handledBy,
            List<Choice> assignee,
            List<Choice> team,
            List<Choice> outcome,
            List<Choice> result,
            List<Choice> source,
            String from,
            String to) {}

    /**
     * @param moment as programs read it
     * @param who the person on the other end
     * @param reason why it is whose it is
     */
    public record CallRow(
            String link,
            String moment,
            String time,
            String who,
            String what,
            String handledBy,
            String assignee,
            String reason) {}
}
