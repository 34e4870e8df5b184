package io.rightful.ledger.agent;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.waiting.WaitingFor;

/** A change of the directory, as the thing that calls may wait for. */
public record MappingChange(AccountId account, WaitingFor changed) {}
