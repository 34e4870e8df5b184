package io.rightful.crm.zapier;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteJson;

import static org.assertj.core.api.Assertions.assertThat;

class ZapierTest {
    private static final String HOOK = "https://hooks.zapier.com/hooks/standard/1/abc/";

    @Test
    void aSubscriptionKeepsTheZapsOwnAddressAndDoesNotShowIt() {
        Subscription subscription =
                Subscription.read("sub-1", "{\"hookUrl\": \"" + HOOK + "\"}").orElseThrow();
        assertThat(subscription.target().address()).hasToString(HOOK);
        assertThat(subscription.toString()).doesNotContain("abc");
    }

    @Test
    void noOtherAddressIsCalledBecauseSomebodyAskedForIt() {
        assertThat(HookTarget.of("http://hooks.zapier.com/hooks/standard/1/abc/"))
                .isEmpty();
        assertThat(HookTarget.of("https://hooks.zapier.com.example.com/hooks/")).isEmpty();
        assertThat(HookTarget.of("https://hooks.zapier.com@example.com/hooks/")).isEmpty();
        assertThat(HookTarget.of("https://example.com@hooks.zapier.com/hooks/")).isEmpty();
        assertThat(HookTarget.of("https://hooks.zapier.com:8443/hooks/")).isEmpty();
        assertThat(HookTarget.of("https://169.254.169.254/latest/meta-data/")).isEmpty();
        assertThat(HookTarget.of("not an address")).isEmpty();
        assertThat(Subscription.read("sub-1", "{\"hookUrl\": 1}")).isEmpty();
        assertThat(Subscription.read("sub-1", "")).isEmpty();
    }

    @Test
    void aZapIsToldTheChangeAndNotOnlyTheLead() throws Exception {
        OwnerChanged event = OwnerChanged.of(
                "own_0001",
                "L-1001",
                Optional.of("u1"),
                Optional.empty(),
                "first-contact",
                Instant.parse("2026-11-22T12:00:07Z"));
        String written =
                JsonMapper.builder().addModule(new Jdk8Module()).build().writeValueAsString(event);
        assertThat(RemoteJson.tree(written)).isEqualTo(RemoteJson.tree("""
                        {"id": "own_0001", "lead_id": "L-1001", "owner_id": "u1", "owner_email": null,
                         "origin": "first-contact", "occurred_at": "2026-11-22T12:00:07Z"}
                        """));
    }

    @Test
    void aGoneZapEndsItsSubscription() {
        assertThat(HookAnswer.of(200)).isEqualTo(HookAnswer.RECEIVED);
        assertThat(HookAnswer.of(410)).isEqualTo(HookAnswer.GONE);
        assertThat(HookAnswer.of(404)).isEqualTo(HookAnswer.GONE);
        assertThat(HookAnswer.of(429)).isEqualTo(HookAnswer.LATER);
        assertThat(HookAnswer.of(503)).isEqualTo(HookAnswer.LATER);
        assertThat(HookAnswer.of(400)).isEqualTo(HookAnswer.REFUSED);
    }
}
