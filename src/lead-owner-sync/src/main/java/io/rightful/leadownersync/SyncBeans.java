package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

import io.rightful.crm.http.RestClients;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmUsers;

/** The way to CRMs, and chance. */
@Singleton
class SyncBeans {
    @Produces
    @Singleton
    @DefaultBean
    CrmConnector connector(CrmAccesses accesses, CrmUsers users, InstantSource clock) {
        return new StoredCrmConnector(accesses, users, clock, new Random(), new RestClients(Optional.empty()));
    }
}
