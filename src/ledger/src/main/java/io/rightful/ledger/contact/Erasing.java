package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/**
 * A contact whose data is being erased.
 *
 * @param erasedAt when it ceased to be; empty while it still is
 */
public record Erasing(AccountId account, ContactId id, ContactTraces traces, Optional<Instant> erasedAt) {}
