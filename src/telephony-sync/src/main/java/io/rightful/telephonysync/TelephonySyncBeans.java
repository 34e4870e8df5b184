package io.rightful.telephonysync;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

import io.rightful.ledger.source.ApiAccesses;
import io.rightful.remote.Pause;
import io.rightful.remote.RequestBudget;
import io.rightful.remote.RestClients;
import io.rightful.remote.Retries;
import io.rightful.remote.Tools;
import io.rightful.telephony.api.connection.CallLists;
import io.rightful.telephony.api.connection.Directories;

/** The way to phone systems, and chance. */
@Singleton
class TelephonySyncBeans {
    @Produces
    @Singleton
    StoredConnections connections(ApiAccesses accesses) {
        return new StoredConnections(accesses);
    }

    @Produces
    @Singleton
    @DefaultBean
    DirectoryConnector directories(StoredConnections connections, InstantSource clock) {
        Tools tools = tools(clock);
        return source -> new Directories(tools).connect(connections.of(source));
    }

    @Produces
    @Singleton
    @DefaultBean
    CallListConnector callLists(StoredConnections connections, InstantSource clock) {
        Tools tools = tools(clock);
        return source -> new CallLists(tools).connect(connections.of(source));
    }

    private static Tools tools(InstantSource clock) {
        return new Tools(
                new RestClients(Optional.empty()),
                clock,
                new Random(),
                Pause.REAL,
                Retries.USUAL,
                RequestBudget.UNLIMITED);
    }
}
