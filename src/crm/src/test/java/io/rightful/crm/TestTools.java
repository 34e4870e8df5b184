package io.rightful.crm;

import java.util.Optional;
import java.util.Random;

import io.rightful.fake.WaitedClock;
import io.rightful.remote.Pause;
import io.rightful.remote.RequestBudget;
import io.rightful.remote.RestClients;
import io.rightful.remote.Retries;
import io.rightful.remote.Tools;

/** What every client is given, with a clock that only waiting moves, and chance that is the same each time. */
public final class TestTools extends WaitedClock implements Pause {
    public Tools tools() {
        return tools(RequestBudget.UNLIMITED);
    }

    public Tools tools(RequestBudget budget) {
        return new Tools(new RestClients(Optional.empty()), this, new Random(7), this, Retries.USUAL, budget);
    }
}
