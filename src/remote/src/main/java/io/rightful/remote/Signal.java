package io.rightful.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an answer means for the request: each service has its own ways to say it. */
public sealed interface Signal {
    Signal ANSWERED = new Answered();
    Signal TOKEN_REFUSED = new TokenRefused();

    record Answered() implements Signal {}

    /** The access token is no longer good; a new one may be. */
    record TokenRefused() implements Signal {}

    /**
     * The same request may succeed soon. Nothing was done for this one.
     *
     * @param after how long the service asks to wait; absent where it does not say
     */
    record Again(Optional<Duration> after, String code) implements Signal {}

    /** The service fell over it; whether it was done is not known. */
    record Doubtful(Optional<Duration> after, String code) implements Signal {}

    /** Nothing will succeed before then. */
    record NotBefore(Instant time, String code) implements Signal {}

    record Failed(RemoteFailure failure) implements Signal {}

    default <T> T fold(
            Supplier<T> answered,
            Supplier<T> tokenRefused,
            Function<Again, T> again,
            Function<Doubtful, T> doubtful,
            Function<NotBefore, T> notBefore,
            Function<Failed, T> failed) {
        if (this instanceof Again signal) {
            return again.apply(signal);
        }
        if (this instanceof Doubtful signal) {
            return doubtful.apply(signal);
        }
        if (this instanceof NotBefore signal) {
            return notBefore.apply(signal);
        }
        if (this instanceof Failed signal) {
            return failed.apply(signal);
        }
        return this instanceof TokenRefused ? tokenRefused.get() : answered.get();
    }
}
