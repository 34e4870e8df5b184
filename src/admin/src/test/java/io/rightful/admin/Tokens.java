package io.rightful.admin;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import io.quarkus.test.common.QuarkusTestResource;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Tokens as the identity provider signs them. */
@QuarkusTestResource(TokenKeys.class)
public final class Tokens {
    public static final String ISSUER = "https://rightful.example.com";

    private Tokens() {}

    public static String of(String role, String account) {
        return claims(role).claim("account", account).sign();
    }

    public static String of(String role, String account, String user) {
        return claims(role).claim("account", account).claim("user", user).sign();
    }

    public static String withoutAccount() {
        return claims("owner").sign();
    }

    public static String withBlankAccount() {
        return of("owner", " ");
    }

    public static String expired() {
        return claims("owner")
                .claim("account", "acme")
                .expiresIn(Duration.ofHours(-1))
                .sign();
    }

    public static String notYetValid() {
        return claims("owner")
                .claim("account", "acme")
                .claim("nbf", Instant.now().plus(Duration.ofHours(1)).getEpochSecond())
                .sign();
    }

    /** The algorithm is none. */
    public static String unsigned() {
        String claims =
                "{\"iss\":\"" + ISSUER + "\",\"sub\":\"person\",\"groups\":[\"owner\"],\"account\":\"acme\",\"exp\":"
                        + Instant.now().plus(Duration.ofHours(1)).getEpochSecond() + "}";
        return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    public static String ofAnotherIssuer() {
        return claims("owner")
                .issuer("https://elsewhere.example.com")
                .claim("account", "acme")
                .sign();
    }

    public static String signedByAnother() {
        PrivateKey another = TokenKeys.generate().getPrivate();
        return claims("owner").claim("account", "acme").sign(another);
    }

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.claims().issuer(ISSUER).subject("person").groups(role);
    }
}
