package io.rightful.telephony;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.telephony.event.EventReader;

import static org.assertj.core.api.Assertions.assertThat;

class NeverThrowsTest {
    private static final List<String> PROOFS = List.of(
            "Signature",
            "X-CTM-Signature",
            "X-Rightful-Secret",
            "X-Zm-Signature",
            "Webhook-Id",
            "Webhook-Signature",
            "Openphone-Signature",
            "X-Twilio-Signature",
            "X-JustCall-Signature",
            "Verification-Token",
            "Validation-Token");

    private static final List<String> TIMES =
            List.of("X-CTM-Time", "X-Zm-Request-Timestamp", "Webhook-Timestamp", "X-JustCall-Request-Timestamp");

    @Property(tries = 1500)
    void normalisingAnyJsonGivesAnAnswer(@ForAll("objects") String body) {
        assertAnswered(Payload.json(body));
        EventReader.read(body).fold(part -> part, message -> message, other -> other, command -> command, bad -> bad);
    }

    @Property(tries = 500)
    void normalisingAnyBytesGivesAnAnswer(@ForAll byte[] body, @ForAll("contentTypes") String contentType) {
        assertAnswered(new Payload(contentType, Map.of(), body));
        EventReader.read(new String(body, StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 500)
    void verifyingAnyProofGivesAVerdict(@ForAll byte[] body, @ForAll String proof, @ForAll String time) {
        Map<String, String> headers = new HashMap<>();
        PROOFS.forEach(name -> headers.put(name, proof));
        TIMES.forEach(name -> headers.put(name, time));
        Payload payload = new Payload("", headers, body).at("https://hooks.example.com/webhooks/" + proof);
        for (Provider provider : Providers.all()) {
            provider.greeting(payload, List.of("k"));
            provider.withoutSecret(payload);
            String code = provider.proof()
                    .verify(payload, List.of("k"), Optional.empty(), Instant.EPOCH)
                    .fold(() -> "verified", refused -> refused);
            assertThat(code).isNotBlank();
        }
    }

    private static void assertAnswered(Payload payload) {
        for (Provider provider : Providers.all()) {
            String answer = Given.said(provider.normalise(payload, Given.CONTEXT));
            assertThat(answer).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> contentTypes() {
        return Arbitraries.of("", Payload.JSON, Payload.FORM, "text/plain; charset=utf-8", "multipart/form-data", ";;");
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> leaf = Arbitraries.of(HostileWords.VALUES);
        return object(Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> object(leaf), () -> list(object(leaf))));
    }

    private static Arbitrary<String> object(Arbitrary<String> value) {
        return Combinators.combine(Arbitraries.of(HostileWords.KEYS), value)
                .as((key, stated) -> "\"" + key + "\":" + stated)
                .list()
                .ofMaxSize(16)
                .map(fields -> "{" + String.join(",", fields) + "}");
    }

    private static Arbitrary<String> list(Arbitrary<String> element) {
        return element.list().ofMaxSize(4).map(elements -> "[" + String.join(",", elements) + "]");
    }
}
