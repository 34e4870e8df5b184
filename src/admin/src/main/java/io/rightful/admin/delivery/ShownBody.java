package io.rightful.admin.delivery;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The beginning of a body: as text where it is text, else in Base64. */
record ShownBody(Optional<String> text, Optional<String> base64) {
    static final ShownBody NONE = new ShownBody(Optional.empty(), Optional.empty());

    /** Lambda answers with 6 MB at the most, and JSON may take six bytes for one. */
    private static final int LIMIT = 900_000;

    static ShownBody of(byte[] body) {
        byte[] shown = Arrays.copyOf(body, Math.min(LIMIT, body.length));
        CharBuffer text = CharBuffer.allocate(shown.length);
        boolean whole = shown.length == body.length;
        CoderResult read = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(shown), text, whole);
        return read.isError()
                ? new ShownBody(
                        Optional.empty(), Optional.of(Base64.getEncoder().encodeToString(shown)))
                : new ShownBody(Optional.of(text.flip().toString()), Optional.empty());
    }
}
