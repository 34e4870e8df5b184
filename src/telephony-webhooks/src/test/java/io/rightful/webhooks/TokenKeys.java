package io.rightful.webhooks;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The identity provider's key pair: tests sign tokens with one half, the function verifies them with the other. */
public class TokenKeys implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        KeyPair keys = generate();
        return Map.of(
                "mp.jwt.verify.publickey", text(keys.getPublic().getEncoded()),
                "smallrye.jwt.sign.key", text(keys.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {}

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
