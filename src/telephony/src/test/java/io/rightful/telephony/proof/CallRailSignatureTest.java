package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class CallRailSignatureTest {
    private static final String SECRET = "callrail-test-key";
    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");

    @Test
    void thePublishedVectorVerifies() {
        String body = "{\"id\":1904411207,\"direction\":\"inbound\",\"dial_status\":\"answered\"}";
        assertThat(verify(Payload.JSON, "5oWhKtUR8K+nakAn+2v/YGWTCjc=", body)).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(Payload.JSON, "5oWhKtUR8K+nakAn+2v/YGWTCjc=", body + "\n"))
                .isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aTimestampWithinADayVerifies() {
        assertThat(signed("{\"timestamp\":\"2026-11-15T10:00:00Z\"}")).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void anOlderOneAndOneFromTheFutureAreStale() {
        assertThat(signed("{\"timestamp\":\"2026-11-15T09:59:59Z\"}")).isEqualTo(Verdict.STALE_PROOF);
        assertThat(signed("{\"timestamp\":\"2026-11-17T10:00:01Z\"}")).isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void aTimestampWithoutAZoneIsReadInTheCompanysOwn() {
        String zoneless = "{\"timestamp\":\"2026-11-15T05:00:00\",\"company_time_zone\":\"%s\"}";
        assertThat(signed(zoneless.formatted("America/New_York"))).isEqualTo(Verdict.VERIFIED);
        assertThat(signed(zoneless.formatted("Nowhere"))).isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void aTimestampThatIsNoTimeIsStaleAndNoneIsNotJudged() {
        assertThat(signed("{\"timestamp\":\"lately\"}")).isEqualTo(Verdict.STALE_PROOF);
        assertThat(signed("{\"timestamp\":null}")).isEqualTo(Verdict.VERIFIED);
        assertThat(signed("not JSON, but signed")).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void aFormsTimestampCountsToo() {
        String body = "resource_id=CAL1&timestamp=2026-11-14T10%3A00%3A00Z";
        assertThat(verify(Payload.FORM, sign(body), body)).isEqualTo(Verdict.STALE_PROOF);
    }

    @Test
    void theSourceMaySetTheWindow() {
        String body = "{\"timestamp\":\"2026-11-14T10:00:00Z\"}";
        Verdict verdict = new CallRailSignature()
                .verify(payload(Payload.JSON, sign(body), body), List.of(SECRET), Optional.of(Duration.ofDays(3)), NOW);
        assertThat(verdict).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void withoutTheHeaderOrTheSecretNothingVerifies() {
        Payload bare = Payload.json("{}");
        CallRailSignature scheme = new CallRailSignature();
        assertThat(scheme.verify(bare, List.of(SECRET), Optional.empty(), NOW)).isEqualTo(Verdict.MISSING_PROOF);
        assertThat(scheme.verify(payload(Payload.JSON, sign("{}"), "{}"), List.of(""), Optional.empty(), NOW))
                .isEqualTo(Verdict.NO_SECRET);
    }

    private static Verdict signed(String body) {
        return verify(Payload.JSON, sign(body), body);
    }

    private static Verdict verify(String contentType, String signature, String body) {
        return new CallRailSignature()
                .verify(payload(contentType, signature, body), List.of(SECRET), Optional.empty(), NOW);
    }

    private static String sign(String body) {
        return HmacSha1.base64(SECRET, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Payload payload(String contentType, String signature, String body) {
        return new Payload(contentType, Map.of("signature", signature), body.getBytes(StandardCharsets.UTF_8));
    }
}
