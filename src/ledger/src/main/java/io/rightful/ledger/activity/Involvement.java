package io.rightful.ledger.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.CallResult;

/**
 * What a user has to do with one call.
 *
 * @param at the call's time, as lists of calls go by
 * @param handled whether they talked
 * @param talkTime how long, where that is known
 * @param responsible whether the call is assigned to them
 */
public record Involvement(
        Instant at, CallResult result, boolean handled, Optional<Duration> talkTime, boolean responsible) {}
