package io.rightful.local.web;

import java.time.Duration;
import java.util.Set;

import jakarta.inject.Singleton;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.problem.Problem;

/** Signs tokens for whoever asks: this machine is its own identity provider. */
@Singleton
class LocalTokens {
    private static final Set<String> ROLES = Set.of("owner", "admin", "analyst", "agent");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final Problem UNKNOWN_ROLE =
            Problem.of(400, "unknown-role", "No such role", "Ask for role=owner, admin, analyst or agent.");

    private final String issuer;

    LocalTokens(@ConfigProperty(name = "rightful.token.issuer") String issuer) {
        this.issuer = issuer;
    }

    /** @param user blank, the token names none */
    String of(String role, String account, String user) {
        if (!ROLES.contains(role)) {
            throw UNKNOWN_ROLE.exception();
        }
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .subject(user.isBlank() ? role : user)
                .groups(role)
                .claim("account", account)
                .expiresIn(LIFETIME);
        return (user.isBlank() ? claims : claims.claim("user", user)).sign();
    }
}
