package io.rightful.admin.page.workload;

import java.util.List;

/**
 * What users are responsible for, by name.
 *
 * @param next where the list goes on, or nothing
 */
public record WorkloadPage(List<Row> rows, String next) {

    /**
     * @param bar how many calls it is, of a hundred
     * @param link where the user's calls are
     */
    public record Row(String name, boolean active, long calls, int bar, long leads, long contacts, String link) {}
}
