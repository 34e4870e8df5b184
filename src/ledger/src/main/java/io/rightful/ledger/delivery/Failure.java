package io.rightful.ledger.delivery;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/**
 * A record that can never be processed as it is.
 *
 * @param account absent where it could not be told whose it is
 * @param reason a stable code and no personal data
 */
public record Failure(String id, Optional<AccountId> account, Optional<SourceName> source, String reason, Instant at) {}
