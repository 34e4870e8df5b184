package io.rightful.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways to break a payload. None to three of them are applied, one after the other. */
final class Mutations {
    private static final int MOST = 3;

    private static final List<BiFunction<byte[], Random, byte[]>> WAYS = List.of(
            Mutations::flipped,
            Mutations::flipped,
            Mutations::truncated,
            Mutations::repeated,
            Mutations::withRandomBytes,
            Mutations::nested,
            Mutations::longText,
            Mutations::crowded,
            JsonMutations::replaced,
            JsonMutations::replaced,
            JsonMutations::replaced,
            JsonMutations::removed,
            JsonMutations::keyTwice,
            JsonMutations::moved);

    private Mutations() {}

    static byte[] of(byte[] payload, Random random) {
        byte[] body = payload;
        int times = random.nextInt(MOST + 1);
        for (int time = 0; time < times; time++) {
            body = WAYS.get(random.nextInt(WAYS.size())).apply(body, random);
        }
        return body;
    }

    private static byte[] flipped(byte[] body, Random random) {
        byte[] flipped = body.clone();
        for (int count = 0; flipped.length > 0 && count <= random.nextInt(8); count++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] truncated(byte[] body, Random random) {
        return Arrays.copyOf(body, random.nextInt(body.length + 1));
    }

    private static byte[] repeated(byte[] body, Random random) {
        int from = random.nextInt(body.length + 1);
        int to = from + random.nextInt(body.length - from + 1);
        return inserted(body, Arrays.copyOfRange(body, from, to), random);
    }

    /** Most of which are no UTF-8. */
    private static byte[] withRandomBytes(byte[] body, Random random) {
        byte[] bytes = new byte[1 + random.nextInt(64)];
        random.nextBytes(bytes);
        return inserted(body, bytes, random);
    }

    /** As deep as no reader takes, and by every thousandth payload so deep that a recursion would fall over. */
    private static byte[] nested(byte[] body, Random random) {
        int depth = random.nextInt(50) == 0 ? 100_000 : 1 + random.nextInt(200);
        boolean list = random.nextBoolean();
        String open = (list ? "[" : "{\"a\":").repeat(depth);
        String close = (list ? "]" : "}").repeat(depth);
        byte[] name = bytes(",\"" + (random.nextBoolean() ? "data" : "x") + "\":" + open + "1" + close + "}");
        int end = lastBrace(body);
        return end < 0 ? inserted(body, name, random) : joined(Arrays.copyOf(body, end), name);
    }

    private static byte[] longText(byte[] body, Random random) {
        int length = random.nextInt(50) == 0 ? 1_000_000 : 1 + random.nextInt(5_000);
        String unit = List.of("x", "\u00e9", "\\u0000", "9", "\ud83d\ude00", " ", "#", "%", "a@b.c,")
                .get(random.nextInt(9));
        return inserted(body, bytes(unit.repeat(Math.max(1, length / unit.length()))), random);
    }

    /** With many entries. */
    private static byte[] crowded(byte[] body, Random random) {
        int entries = random.nextInt(50) == 0 ? 100_000 : 1 + random.nextInt(500);
        StringBuilder many = new StringBuilder();
        boolean form = lastBrace(body) < 0;
        for (int entry = 0; entry < entries; entry++) {
            many.append(form ? "&k" + entry + "[a][]=1" : ",\"k" + entry + "\":[{}]");
        }
        int end = lastBrace(body);
        return end < 0 ? joined(body, bytes(many.toString())) : joined(Arrays.copyOf(body, end), bytes(many + "}"));
    }

    private static int lastBrace(byte[] body) {
        int end = body.length - 1;
        while (end >= 0 && body[end] != '}') {
            end--;
        }
        return end;
    }

    private static byte[] inserted(byte[] body, byte[] more, Random random) {
        int at = random.nextInt(body.length + 1);
        return joined(Arrays.copyOf(body, at), more, Arrays.copyOfRange(body, at, body.length));
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
