package io.rightful.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.rightful.ledger.delivery.RefusedDeliveries;
import io.rightful.ledger.source.Source;
import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/** Tells admins why deliveries are refused, which their sender is not told. */
@Singleton
class RefusedLog {
    private static final Logger LOG = Logger.getLogger(RefusedLog.class);

    private final RefusedDeliveries refused;
    private final InstantSource clock;
    private final Duration kept;

    RefusedLog(
            RefusedDeliveries refused,
            InstantSource clock,
            @ConfigProperty(name = "rightful.deliveries.kept", defaultValue = "P30D") Duration kept) {
        this.refused = refused;
        this.clock = clock;
        this.kept = kept;
    }

    /** The sender is refused all the same where it cannot be counted. */
    void count(Source source, String reason) {
        Instant now = clock.instant();
        try {
            refused.count(source.account(), source.name(), reason, now, now.plus(kept));
        } catch (RuntimeException e) {
            LogContext.during(Map.of(LogKey.ERROR, Fault.of(e)), () -> LOG.warn("a refused delivery is not counted"));
        }
    }
}
