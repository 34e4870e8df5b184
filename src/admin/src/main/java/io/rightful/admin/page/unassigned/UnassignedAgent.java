package io.rightful.admin.page.unassigned;

import java.util.List;

/**
 * An agent whom nobody is known to be, as a person reads it.
 *
 * @param agent what names it in a link
 * @param name as the phone system calls it
 * @param details what else the phone system says of it
 * @param waiting how many calls wait for it
 * @param nearest users whom it might be, the nearest first
 */
public record UnassignedAgent(
        String source,
        String agent,
        String name,
        List<String> details,
        int waiting,
        String reason,
        String todo,
        List<NearUser> nearest) {

    /** @param why what speaks for them */
    public record NearUser(String id, String name, String why) {}
}
