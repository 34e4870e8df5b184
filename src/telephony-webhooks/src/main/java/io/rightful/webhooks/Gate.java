package io.rightful.webhooks;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.rightful.ledger.source.Source;
import io.rightful.problem.ProblemException;
import io.rightful.telephony.Greeting;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.Verdict;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/** Whose door it is, once the delivery has proved that it may come in. */
@Singleton
public class Gate {
    private static final int LONGEST_DOOR = 256;

    private final Doors doors;
    private final InstantSource clock;

    Gate(Doors doors, InstantSource clock) {
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * The answer to a provider that only makes sure of the door; else who came in, by the proof of the source's provider.
     *
     * @param refused is told why a delivery did not come in, where its door is one
     */
    <T> T greeted(
            String door,
            Payload payload,
            Function<Greeting, T> greeted,
            Function<Source, T> verified,
            BiConsumer<Source, String> refused) {
        Source source = source(door);
        return Providers.named(source.provider())
                .flatMap(provider -> provider.greeting(payload, source.secrets()))
                .map(greeted)
                .orElseGet(() -> verified.apply(verified(source, payload, Optional.empty(), refused)));
    }

    /** By the proof of the source's own provider. */
    public Source verified(String door, Payload payload) {
        return verified(source(door), payload, Optional.empty(), Gate::untold);
    }

    /** @param other how it proves itself, where that is not its provider's way */
    public Source verified(String door, Payload payload, ProofScheme other) {
        return verified(source(door), payload, Optional.of(other), Gate::untold);
    }

    private Source source(String door) {
        Source source = Optional.of(door)
                .filter(word -> word.length() <= LONGEST_DOOR)
                .flatMap(word -> Attempt.at(() -> doors.source(word)))
                .orElseThrow(Refusals.UNKNOWN_DOOR::exception);
        LogContext.put(LogKey.ACCOUNT, source.account());
        LogContext.put(LogKey.SOURCE, source.name());
        return source;
    }

    private Source verified(
            Source source, Payload payload, Optional<ProofScheme> other, BiConsumer<Source, String> refused) {
        return proof(source, payload, other).fold(() -> source, code -> {
            refused.accept(source, code);
            throw refused(code);
        });
    }

    private Verdict proof(Source source, Payload payload, Optional<ProofScheme> other) {
        return other.or(() -> Providers.named(source.provider()).map(Provider::proof))
                .map(scheme -> scheme.verify(
                        payload, source.secrets(), source.settings().replayWindow(), clock.instant()))
                .orElse(Verdict.NO_SECRET);
    }

    private static void untold(Source source, String code) {}

    private static ProblemException refused(String code) {
        LogContext.put(LogKey.REASON, code);
        return Refusals.UNVERIFIED.exception();
    }
}
