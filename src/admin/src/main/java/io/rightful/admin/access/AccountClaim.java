package io.rightful.admin.access;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.rightful.admin.text.PlainText;
import io.rightful.rules.call.AccountId;

/** A token that names no account is no token: nothing could be read with it that is not somebody else's. */
@Singleton
class AccountClaim implements SecurityIdentityAugmentor {
    static final String ACCOUNT = "account";
    private static final int LIMIT = 128;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean usable = identity.isAnonymous()
                || (identity.getPrincipal() instanceof JsonWebToken token
                        && of(token).isPresent());
        return usable
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException("the token names no account"));
    }

    static Optional<AccountId> of(JsonWebToken token) {
        return token.claim(ACCOUNT)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(account -> !account.isBlank() && PlainText.fits(account, LIMIT))
                .map(AccountId::new);
    }
}
