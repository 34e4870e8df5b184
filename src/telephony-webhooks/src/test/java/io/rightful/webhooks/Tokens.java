package io.rightful.webhooks;

import io.smallrye.jwt.build.Jwt;

/** Tokens as the identity provider signs them. */
final class Tokens {
    private static final String ISSUER = "https://rightful.example.com";

    private Tokens() {}

    static String of(String role) {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject("person")
                .groups(role)
                .claim("account", TestSources.ACCOUNT.value())
                .sign();
    }

    static String withoutAccount() {
        return Jwt.claims().issuer(ISSUER).subject("person").groups("owner").sign();
    }

    static String signedByAnother() {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject("person")
                .groups("owner")
                .claim("account", TestSources.ACCOUNT.value())
                .sign(TokenKeys.generate().getPrivate());
    }
}
