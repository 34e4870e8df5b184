package io.rightful.remote;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.ws.rs.ProcessingException;

import io.rightful.remote.RemoteFailure.Kind;

/**
 * OAuth 2: one request for a token at a time, however many threads need one; a token that another process has stored since is
 * taken instead of asking again. A new refresh token is kept before the access token is used.
 */
public final class OAuthTokens implements Tokens {
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final TokenRequest request;
    private final TokenStore store;
    private final InstantSource clock;
    private Optional<AccessToken> latest = Optional.empty();

    public OAuthTokens(TokenRequest request, TokenStore store, InstantSource clock) {
        this.request = request;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public synchronized AccessToken current() {
        return latest.filter(this::lasts)
                .or(() -> store.read().filter(this::lasts))
                .map(this::remembered)
                .orElseGet(this::asked);
    }

    @Override
    public synchronized AccessToken instead(AccessToken refused) {
        return latest.filter(token -> !same(token, refused))
                .or(() -> store.read().filter(token -> !same(token, refused)).filter(this::lasts))
                .map(this::remembered)
                .orElseGet(this::asked);
    }

    private AccessToken asked() {
        Optional<AccessToken> before = store.read();
        Optional<String> refreshToken = before.or(() -> latest).flatMap(AccessToken::refreshToken);
        try {
            AccessToken token = TokenAnswer.read(answer(refreshToken), refreshToken, clock.instant());
            store.write(token);
            return remembered(token);
        } catch (RemoteException refused) {
            return storedMeanwhile(before).map(this::remembered).orElseThrow(() -> refused);
        }
    }

    /** A refresh token may be good once only: another process has used it up, and has a token for it. */
    private Optional<AccessToken> storedMeanwhile(Optional<AccessToken> before) {
        return store.read()
                .filter(token -> before.filter(known -> same(known, token)).isEmpty())
                .filter(this::lasts);
    }

    private Exchange answer(Optional<String> refreshToken) {
        try {
            return Exchange.of(request.send(refreshToken));
        } catch (ProcessingException network) {
            throw RemoteFailure.of(Kind.UNAVAILABLE, "token-network").exception();
        }
    }

    private boolean lasts(AccessToken token) {
        Instant soon = clock.instant().plus(EARLY);
        return token.expiresAt().filter(end -> !end.isAfter(soon)).isEmpty();
    }

    private AccessToken remembered(AccessToken token) {
        latest = Optional.of(token);
        return token;
    }

    private static boolean same(AccessToken one, AccessToken other) {
        return one.value().equals(other.value());
    }
}
