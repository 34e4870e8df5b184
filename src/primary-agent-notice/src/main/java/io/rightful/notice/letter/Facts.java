package io.rightful.notice.letter;

/**
 * What a mail tells of one contact, in words: all of it as it is shown.
 *
 * @param heading whether it became theirs
 * @param link to the contact's page
 */
public record Facts(String heading, String name, String phone, String link, String time) {}
