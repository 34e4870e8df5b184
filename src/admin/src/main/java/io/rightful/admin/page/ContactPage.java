package io.rightful.admin.page;

import java.util.List;

/**
 * A contact as a person reads it: words only, which the template escapes.
 *
 * @param zone in which times are told
 * @param assign where a form says whose the contact is
 * @param users to whom it may be given, where the reader may
 * @param more whether the timeline goes on
 */
public record ContactPage(
        String name,
        List<String> phones,
        List<String> emails,
        String leadOwner,
        String primaryAgent,
        String favouriteAgent,
        List<CrmRow> crms,
        List<TimelineRow> timeline,
        boolean more,
        String zone,
        String assign,
        List<UserOption> users) {}
