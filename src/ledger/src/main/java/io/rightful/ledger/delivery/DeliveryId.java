package io.rightful.ledger.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.rightful.rules.call.SourceName;

/** A digest of a delivery's source and body: the same payload sent again has the same one. */
public record DeliveryId(String value) {

    public static DeliveryId of(SourceName source, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(source.value().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new DeliveryId(HexFormat.of().formatHex(digest.digest(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
