package io.rightful.rules.call;

import java.time.Instant;

/**
 * One delivery's statement of a call.
 *
 * @param eventTime the provider's own time of the statement, else the time stamped once at the door
 */
public record CallPart(Call call, Instant eventTime) {}
