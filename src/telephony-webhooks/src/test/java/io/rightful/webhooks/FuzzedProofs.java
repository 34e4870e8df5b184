package io.rightful.webhooks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Payload;

/** What each phone system would send with a body, whatever is in it. */
final class FuzzedProofs {
    private static final String ADDRESS = "https://hooks.example.com/webhooks/a-door";
    private static final String TIME = Long.toString(FuzzedSource.NOW.getEpochSecond());
    private static final byte[] KEY = FuzzedSource.SECRET.getBytes(StandardCharsets.UTF_8);

    private FuzzedProofs() {}

    static Payload signed(String provider, String contentType, byte[] body) {
        return switch (provider) {
            case "ctm" ->
                payload(
                        contentType,
                        body,
                        Map.of("X-CTM-Time", TIME, "X-CTM-Signature", base64("HmacSHA1", bytes(TIME), body)));
            case "callrail" -> payload(contentType, body, Map.of("Signature", base64("HmacSHA1", body)));
            case "zoom" ->
                payload(
                        contentType,
                        body,
                        Map.of(
                                "x-zm-request-timestamp",
                                TIME,
                                "x-zm-signature",
                                "v0=" + hex("HmacSHA256", bytes("v0:" + TIME + ":"), body)));
            case "quo" ->
                payload(
                        contentType,
                        body,
                        Map.of(
                                "webhook-id",
                                "EV1",
                                "webhook-timestamp",
                                TIME,
                                "webhook-signature",
                                "v1," + base64("HmacSHA256", bytes("EV1." + TIME + "."), body)));
            case "twilio" -> twilio(contentType, body);
            case "justcall" -> justCall(contentType, body);
            case "dialpad" -> dialpad(body);
            case "ringcentral" -> payload(contentType, body, Map.of("Verification-Token", FuzzedSource.SECRET));
            case "aircall" -> payload(contentType, body, Map.of());
            default -> payload(contentType, body, Map.of("X-Rightful-Secret", FuzzedSource.SECRET));
        };
    }

    private static Payload twilio(String contentType, byte[] body) {
        String address = ADDRESS + "?bodySHA256=" + HexFormat.of().formatHex(sha256(body));
        return payload(contentType, body, Map.of("X-Twilio-Signature", base64("HmacSHA1", bytes(address))))
                .at(address);
    }

    private static Payload justCall(String contentType, byte[] body) {
        Payload unsigned = payload(contentType, body, Map.of());
        Optional<String> type =
                BodyReader.read(unsigned).fold((Fields fields) -> fields.text("type"), unreadable -> Optional.empty());
        String address = URLEncoder.encode(ADDRESS, StandardCharsets.UTF_8);
        String text = String.join("|", FuzzedSource.SECRET, address, type.orElse(""), TIME);
        return payload(
                contentType,
                body,
                Map.of("X-JustCall-Request-Timestamp", TIME, "X-JustCall-Signature", hex("HmacSHA256", bytes(text))));
    }

    private static Payload dialpad(byte[] body) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String signed = base64.encodeToString(bytes("{\"alg\":\"HS256\"}")) + "." + base64.encodeToString(body);
        String token = signed + "." + base64.encodeToString(mac("HmacSHA256", bytes(signed)));
        return payload("application/jwt", bytes(token), Map.of());
    }

    private static Payload payload(String contentType, byte[] body, Map<String, String> headers) {
        return new Payload(contentType, headers, body).at(ADDRESS);
    }

    private static String base64(String algorithm, byte[]... parts) {
        return Base64.getEncoder().encodeToString(mac(algorithm, parts));
    }

    private static String hex(String algorithm, byte[]... parts) {
        return HexFormat.of().formatHex(mac(algorithm, parts));
    }

    private static byte[] mac(String algorithm, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(KEY, algorithm));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
