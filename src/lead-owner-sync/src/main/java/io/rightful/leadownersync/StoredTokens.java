package io.rightful.leadownersync;

import java.net.URI;
import java.util.Optional;

import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmToken;
import io.rightful.remote.AccessToken;
import io.rightful.remote.TokenStore;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** An integration's tokens, kept for all runs of all functions. */
record StoredTokens(CrmAccesses accesses, AccountId account, IntegrationId integration) implements TokenStore {
    @Override
    public Optional<AccessToken> read() {
        return accesses.token(account, integration)
                .map(token -> new AccessToken(
                        token.value(), token.expiresAt(), token.address().map(URI::create), token.refreshToken()));
    }

    @Override
    public void write(AccessToken token) {
        accesses.putToken(
                account,
                integration,
                new CrmToken(
                        token.value(), token.expiresAt(), token.address().map(URI::toString), token.refreshToken()));
    }
}
