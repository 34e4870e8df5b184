package io.rightful.admin.page;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/**
 * A browser that follows a link sends no header: for pages, and for them alone, the same signed token may come in a cookie. The API
 * never reads it, so that no other site's form can act in a person's name.
 */
@Singleton
public class SignInCookie implements HttpAuthenticationMechanism {
    private static final String NAME = "rightful";
    private static final String PATH = "/";
    private static final int UNAUTHORIZED = 401;

    /** @param secure whether it is sent through TLS alone */
    public static NewCookie of(String token, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(token)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** What takes the place of one that is no longer wanted. */
    static NewCookie none() {
        return new NewCookie.Builder(of("", true)).maxAge(0).build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return token(request)
                .map(token -> providers.authenticate(new TokenAuthenticationRequest(new JsonWebTokenCredential(token))))
                .orElseGet(() -> Uni.createFrom().optional(Optional.empty()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    private static Optional<String> token(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(NAME))
                .filter(cookie -> PagePath.isPage(request.normalizedPath()))
                .map(Cookie::getValue)
                .filter(token -> !token.isBlank());
    }
}
