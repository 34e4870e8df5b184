package io.rightful.intake;

import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.telephony.event.Statement;

/** A delivery that is dealt with, and what it states: that was said on the bus, or will be. */
public record Taken(DeliveryId id, Statement statement) {}
