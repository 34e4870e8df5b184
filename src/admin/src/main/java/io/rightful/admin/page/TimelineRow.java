package io.rightful.admin.page;

/**
 * One thing that happened, and when.
 *
 * @param moment as programs read it
 * @param link where it has a page of its own, or nothing
 */
public record TimelineRow(String moment, String time, String kind, String link, String what, String detail) {}
