package io.rightful.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;

/** Signs tokens as an identity provider does. */
public record TokenKeys(KeyPair keys) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static TokenKeys create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new TokenKeys(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** An owner's, good for an hour. */
    String token(AccountId account, Instant now) {
        String head = encoded(Json.text(Map.of("alg", "RS256", "typ", "JWT")));
        String claims = encoded(Json.text(Map.of(
                "iss", "https://rightful.example.com",
                "sub", "person",
                "groups", List.of("owner"),
                "account", account.value(),
                "iat", now.getEpochSecond(),
                "exp", now.plusSeconds(3600).getEpochSecond())));
        return head + "." + claims + "." + signature(head + "." + claims);
    }

    private String signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
