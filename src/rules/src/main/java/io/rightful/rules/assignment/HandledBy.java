package io.rightful.rules.assignment;

import java.time.Duration;
import java.util.Optional;

import io.rightful.rules.user.UserId;

/** A user who talked. A fact; it may name one who has left since. */
public record HandledBy(UserId user, Optional<Duration> talkTime) {}
