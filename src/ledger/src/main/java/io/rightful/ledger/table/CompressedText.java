package io.rightful.ledger.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Text that would take an item over a kilobyte: each one begun costs two write units in a transaction. */
public final class CompressedText {
    private CompressedText() {}

    public static AttributeValue write(String text) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream output = new DeflaterOutputStream(compressed)) {
            output.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return AttributeValue.fromB(SdkBytes.fromByteArray(compressed.toByteArray()));
    }

    public static String read(AttributeValue value) {
        try (InflaterInputStream input =
                new InflaterInputStream(new ByteArrayInputStream(value.b().asByteArray()))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored text is not readable", e);
        }
    }
}
