package io.rightful.local.web;

import java.time.Duration;
import java.util.Set;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

import io.rightful.problem.Problem;

/** Signs a token for whoever asks: this machine is its own identity provider. */
@Path("/local/token")
public class TokenResource {
    private static final Set<String> ROLES = Set.of("owner", "admin", "analyst", "agent");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final Problem UNKNOWN_ROLE =
            Problem.of(400, "unknown-role", "No such role", "Ask for role=owner, admin, analyst or agent.");

    private final String issuer;

    TokenResource(@ConfigProperty(name = "rightful.token.issuer") String issuer) {
        this.issuer = issuer;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String token(
            @RestQuery @DefaultValue("owner") String role,
            @RestQuery @DefaultValue("demo") String account,
            @RestQuery @DefaultValue("") String user) {
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
