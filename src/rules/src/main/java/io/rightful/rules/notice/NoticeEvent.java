package io.rightful.rules.notice;

import io.rightful.rules.user.UserId;

/**
 * One record of history that somebody may have to be told of.
 *
 * @param agent whom the record is about
 * @param actor the user who did it, or what else did
 */
public record NoticeEvent(NoticeChange change, UserId agent, String actor) {}
