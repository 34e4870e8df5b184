package io.rightful.wiring;

import java.time.InstantSource;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.table.TableNames;
import io.rightful.wiring.job.RunId;
import io.rightful.wiring.metric.MetricTarget;
import io.rightful.wiring.metric.MetricWriter;
import io.rightful.wiring.trace.Tracing;

/** What every function needs whatever it does. Each may be replaced, as the local run replaces the bus. */
@Singleton
class SharedBeans {
    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    @DefaultBean
    RunId runId() {
        return () -> UUID.randomUUID().toString();
    }

    @Produces
    @Singleton
    TableNames tableNames(@ConfigProperty(name = "rightful.tables.prefix", defaultValue = "rightful-") String prefix) {
        return new TableNames(prefix);
    }

    @Produces
    @Singleton
    @DefaultBean
    Tracing tracing() {
        return Tracing.OFF;
    }

    @Produces
    @Singleton
    @DefaultBean
    MetricWriter metricWriter(
            @ConfigProperty(name = "rightful.metrics", defaultValue = "embedded") MetricTarget target,
            InstantSource clock) {
        return target.writer(System.out::println, clock);
    }

    @Produces
    @Singleton
    @DefaultBean
    EventBus eventBus(
            @ConfigProperty(name = "rightful.event-bus", defaultValue = "rightful") String busName, Tracing tracing) {
        return new EventBridgeBus(BusClients.impatient().build(), busName, tracing);
    }
}
