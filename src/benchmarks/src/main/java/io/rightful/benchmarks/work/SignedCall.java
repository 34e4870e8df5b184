package io.rightful.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.rightful.ledger.source.Source;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** An answered call as CallTrackingMetrics tells of it. */
public record SignedCall(Map<String, String> headers, String body) {
    private static final String SECRET = "measured";
    private static final String BODY = """
            {"id":%d,"sid":"CA%032d","account_id":515151,"name":"Perpetua Lindqvist","direction":"inbound",
            "duration":241,"talk_time":204,"ring_time":12,"called_at":"2026-10-06 09:30 AM -05:00","unix_time":1791297000,
            "tracking_number":"+12025550110","tracking_label":"Website","business_number":"+12025550111",
            "caller_number_complete":"+12025550140","dial_status":"answered","call_status":"completed",
            "status":"completed","call_path":[
            {"route_name":"Welcome","route_id":"VOM7001","route_type":"voice_menu","started_at":"2026-10-06T14:30:02Z"},
            {"route_name":"Odalys Marchbanks","route_id":"USR7101","route_type":"user",
            "started_at":"2026-10-06T14:30:21Z"}],"transfers":[],"agent_id":"USR7101",
            "agent":{"id":"USR7101","name":"Odalys Marchbanks","email":"odalys.marchbanks@example.com"}}""";

    public static SignedCall numbered(int number, Instant now) {
        String body = BODY.formatted(number, number);
        String time = Long.toString(now.getEpochSecond());
        return new SignedCall(
                Map.of(
                        "content-type",
                        "application/json",
                        "x-ctm-time",
                        time,
                        "x-ctm-signature",
                        signature(time + body)),
                body);
    }

    /** Whose secret it is signed with. */
    public static Source source(AccountId account, String door) {
        return new Source(
                account,
                new SourceName("ctm"),
                "ctm",
                door,
                List.of(SECRET),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
    }

    private static String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every JDK", e);
        }
    }
}
