package io.rightful.admin.page.report;

import java.util.List;

import io.rightful.admin.page.Choice;

/**
 * Calls handled and calls responsible for.
 *
 * @param by whose figures are shown
 * @param from the first day; likewise {@code to} the last
 * @param days what became of each day's calls
 * @param csv where the same figures are for a spreadsheet
 * @param next where the list goes on, or nothing
 */
public record ReportPage(
        List<Choice> by, String from, String to, String zone, List<Row> rows, DayChart days, String csv, String next) {

    /**
     * @param handledBar how many calls were handled, of a hundred; likewise {@code responsibleBar}
     * @param talk for how long
     * @param handledLink where these calls are, or nothing; likewise {@code responsibleLink}
     */
    public record Row(
            String name,
            long handled,
            int handledBar,
            String handledLink,
            String talk,
            long responsible,
            int responsibleBar,
            String responsibleLink,
            long answered,
            long voicemail,
            long missed,
            long abandoned) {}
}
