package io.rightful.rules.assignment;

import java.util.Optional;

import io.rightful.rules.user.UserId;

/** A person's word on whose call it is; no user means nobody. Sticky until it is withdrawn. */
public record ManualAssignment(Optional<UserId> user) {}
