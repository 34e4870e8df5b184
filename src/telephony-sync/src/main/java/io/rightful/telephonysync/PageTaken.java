package io.rightful.telephonysync;

import java.util.List;

/**
 * What a page of listed calls came to.
 *
 * @param listed calls of the range
 * @param added of them, those that nobody had told of
 * @param changed those of which something new was said
 * @param unreadable entries that tell of no call that can be read
 * @param news one line for each that was added or changed, of ids alone
 */
record PageTaken(long listed, long added, long changed, long unreadable, List<String> news) {}
