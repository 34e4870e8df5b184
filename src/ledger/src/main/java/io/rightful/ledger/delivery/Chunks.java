package io.rightful.ledger.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A body in pieces that fit into items of 400 KB. Each is compressed by itself, so that pieces written by two attempts, of
 * two versions of the compressor even, still make one body.
 */
final class Chunks {
    static final int BYTES = 350_000;

    private Chunks() {}

    /** At least one, be it empty. */
    static List<byte[]> of(byte[] body) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from == 0 || from < body.length; from += BYTES) {
            chunks.add(compressed(Arrays.copyOfRange(body, from, Math.min(from + BYTES, body.length))));
        }
        return chunks;
    }

    static byte[] body(List<byte[]> chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] chunk : chunks) {
            try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(chunk))) {
                input.transferTo(body);
            } catch (IOException e) {
                throw new UncheckedIOException("a stored piece of a body is not readable", e);
            }
        }
        return body.toByteArray();
    }

    private static byte[] compressed(byte[] piece) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream output = new GZIPOutputStream(compressed)) {
            output.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return compressed.toByteArray();
    }
}
