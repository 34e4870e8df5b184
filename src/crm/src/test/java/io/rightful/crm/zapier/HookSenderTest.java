package io.rightful.crm.zapier;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;
import io.rightful.remote.RestClients;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HookSenderTest {
    private static final OwnerChanged CHANGE = OwnerChanged.of(
            "own-1", "L-1", Optional.of("u1"), Optional.empty(), "manual", Instant.parse("2026-11-22T12:00:07Z"));

    private final FakeServer fake = new FakeServer();
    private final HookSender sender = new HookSender(new RestClients(Optional.empty()));

    @AfterEach
    void stop() {
        fake.close();
    }

    private HookAnswer told(String path) {
        return sender.tell(new HookTarget(fake.address().resolve(path)), CHANGE);
    }

    @Test
    void aZapIsToldAtItsOwnAddress() {
        fake.answer(post(urlEqualTo("/hooks/standard/1/abc/")), text(200, "{\"status\": \"success\"}"));

        assertThat(told("/hooks/standard/1/abc/")).isEqualTo(HookAnswer.RECEIVED);
        LoggedRequest request = fake.last();
        assertThat(request.getHeader("Content-Type")).startsWith("application/json");
        FakeServer.assertBody(request, """
                {"id": "own-1", "lead_id": "L-1", "owner_id": "u1", "owner_email": null, "origin": "manual",
                 "occurred_at": "2026-11-22T12:00:07Z"}
                """);
    }

    @Test
    void whatBecameOfItIsTold() {
        fake.answer(post(urlEqualTo("/gone")), text(410, ""));
        fake.answer(post(urlEqualTo("/busy")), text(429, ""));

        assertThat(told("/gone")).isEqualTo(HookAnswer.GONE);
        assertThat(told("/busy")).isEqualTo(HookAnswer.LATER);
        assertThat(sender.tell(new HookTarget(URI.create("http://127.0.0.1:1/")), CHANGE))
                .isEqualTo(HookAnswer.LATER);
    }
}
