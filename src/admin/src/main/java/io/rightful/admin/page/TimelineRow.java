package io.rightful.admin.page;

/**
 * One line of a timeline.
 *
 * @param moment for machines
 * @param time for people
 */
public record TimelineRow(String moment, String time, String kind, String what, String detail) {}
