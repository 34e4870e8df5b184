package io.rightful.admin.page.source;

import java.util.List;

/**
 * What is connected, how it goes, and what could not be read.
 *
 * @param next where more failures are, or nothing
 */
public record SourcesPage(List<SourceRow> sources, List<CrmRow> crms, List<FailureRow> failures, String next) {

    /** A phone system. */
    public record SourceRow(String name, String provider, String timeZone, String calls) {}

    /**
     * @param state how the reading of its changes goes
     * @param well whether there is nothing to do
     */
    public record CrmRow(String name, String crm, String state, boolean well) {}

    /** @param replay where to have it read again */
    public record FailureRow(String source, String reason, String moment, String time, String replay) {}
}
