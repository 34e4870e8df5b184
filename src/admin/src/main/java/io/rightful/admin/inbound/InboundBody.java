package io.rightful.admin.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A body byte for byte, since a proof is over the bytes. */
record InboundBody(byte[] bytes) {
    /** In bytes: some ten thousand rows. */
    private static final int LIMIT = 4 * 1024 * 1024;

    /** Reads one that is too large to its end, unkept: a sender who is still sending would not read the answer. */
    static InboundBody read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                body.transferTo(OutputStream.nullOutputStream());
                throw InboundRefusals.TOO_LARGE.exception();
            }
            return new InboundBody(bytes);
        } catch (IOException e) {
            throw InboundRefusals.INCOMPLETE.exception();
        }
    }

    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InboundRefusals.NO_TEXT.exception();
        }
    }
}
