package io.rightful.admin.page.job;

import java.util.List;

/**
 * A piece of long work, and how far it has come.
 *
 * @param again where to ask again, or nothing: it has come to its end
 * @param changes what it changed, or would: the first of them
 */
public record JobRow(
        String link,
        String what,
        String state,
        long examined,
        String changed,
        String problem,
        String moment,
        String time,
        String again,
        List<Change> changes) {

    /**
     * @param link where the call is, or nothing
     * @param what whose it was and whose it is
     */
    public record Change(String name, String link, String what) {}
}
