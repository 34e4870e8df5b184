package io.rightful.admin.page.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A file that is sent as it is. */
final class Asset {
    static final String ROOT = "/console/assets";
    private static final String FOLDER = "/assets/";
    private static final int DIGITS = 16;

    private final String name;
    private final String type;
    private final byte[] content;

    private Asset(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    static Asset read(String file, String type) {
        try (InputStream stream = Objects.requireNonNull(Asset.class.getResourceAsStream(FOLDER + file), file)) {
            byte[] content = stream.readAllBytes();
            return new Asset(digest(content) + "-" + file, type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String path() {
        return ROOT + "/" + name;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content.clone();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
