package io.rightful.webhooks;

import java.util.Optional;

import io.rightful.ledger.source.Source;

/** Which source a webhook's address names: a claim, until the delivery has proved itself. */
public interface Doors {
    Optional<Source> source(String door);
}
