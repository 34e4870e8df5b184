package io.rightful.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A body byte for byte, since a proof is over the bytes. */
final class RawBody {
    /** In bytes. Larger than any provider's payload, small enough to be kept whole. */
    static final int LIMIT = 4 * 1024 * 1024;

    private RawBody() {}

    /** Reads one that is too large to its end, unkept: a sender who is still sending would not read the answer. */
    static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                body.transferTo(OutputStream.nullOutputStream());
                throw Refusals.TOO_LARGE.exception();
            }
            return bytes;
        } catch (IOException e) {
            throw Refusals.INCOMPLETE.exception();
        }
    }
}
