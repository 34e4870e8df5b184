package io.rightful.callcompleted;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.waiting.WaitingFor;

/**
 * A thing that changed, for which calls may wait.
 *
 * @param jobId the same for every delivery of the same change
 */
record StreamChange(AccountId account, WaitingFor changed, String jobId) {}
