package io.rightful.callcompleted.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

/** Some of what one phone system sends of one call, as its adapter reads it. */
final class ProviderScenario {
    static final List<List<ProviderFixtures>> CALLS = ProviderFixtures.calls();

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private final Random random;
    private final AccountId account;

    ProviderScenario(long seed, AccountId account) {
        this.random = new Random(seed);
        this.account = account;
    }

    List<CallPart> parts() {
        List<ProviderFixtures> call = new ArrayList<>(CALLS.get(random.nextInt(CALLS.size())));
        Collections.shuffle(call, random);
        return call.stream()
                .limit(FEWEST + random.nextInt(MOST - FEWEST + 1))
                .flatMap(payload -> payload.part(account).stream())
                .toList();
    }
}
