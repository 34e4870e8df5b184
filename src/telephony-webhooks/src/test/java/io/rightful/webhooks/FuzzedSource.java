package io.rightful.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import io.rightful.ledger.source.Source;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;

/** A source of one phone system, and the payloads that are broken in its name. */
record FuzzedSource(Source source, List<byte[]> payloads) {
    static final Instant NOW = Instant.parse("2026-11-16T10:30:00Z");
    /** Aircall's stands in its payloads. */
    static final String SECRET = "3f9a1c77d2e04b58";

    private static final Path FIXTURES = Path.of("../telephony/src/test/resources");
    private static final String[] CONTENT_TYPES = {
        "", "text/plain", "application/xml", "multipart/form-data; boundary=x", ";;", "application/json; charset=utf-16"
    };

    static FuzzedSource of(Provider provider) {
        Source source = new Source(
                new AccountId("fuzzed"),
                new SourceName(provider.name()),
                provider.name(),
                "door-" + provider.name(),
                List.of(SECRET),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                new SourceSettings(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Duration.ofDays(36_500))),
                0);
        return new FuzzedSource(source, fixtures(FIXTURES.resolve(provider.name())));
    }

    /** Broken, and then signed as its phone system would sign it. */
    Payload payload(Random random) {
        byte[] body = Mutations.of(payloads.get(random.nextInt(payloads.size())), random);
        boolean form = body.length > 0 && body[0] != '{' && random.nextInt(4) > 0;
        String contentType = random.nextInt(10) == 0
                ? CONTENT_TYPES[random.nextInt(CONTENT_TYPES.length)]
                : form ? Payload.FORM : Payload.JSON;
        return FuzzedProofs.signed(source.provider(), contentType, body);
    }

    private static List<byte[]> fixtures(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of("{\"callId\":\"1\",\"result\":\"answered\"}".getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".normalised"))
                    .sorted()
                    .map(FuzzedSource::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
