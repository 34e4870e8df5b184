package io.rightful.remote;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** What every client is given: time, chance, patience and an allowance. */
public record Tools(
        RestClients clients,
        InstantSource clock,
        RandomGenerator random,
        Pause pause,
        Retries retries,
        RequestBudget budget) {}
