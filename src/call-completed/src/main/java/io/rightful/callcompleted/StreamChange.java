package io.rightful.callcompleted;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.waiting.WaitingFor;

/**
 * A thing that changed, for which calls may wait.
 *
 * @param jobId the same for every delivery of the same change
 * @param changedAt to the second, as the table's stream states it
 */
record StreamChange(AccountId account, WaitingFor changed, String jobId, Optional<Instant> changedAt) {}
