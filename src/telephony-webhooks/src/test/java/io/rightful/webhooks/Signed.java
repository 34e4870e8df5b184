package io.rightful.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import io.rightful.lambda.FunctionRequests;

/** Deliveries signed as each provider signs them. */
final class Signed {
    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";

    private Signed() {}

    static RequestSpecification ctm(String secret, Instant at, String body) {
        return ctm(secret, at, JSON, body);
    }

    static RequestSpecification ctm(String secret, Instant at, String contentType, String body) {
        String time = Long.toString(at.getEpochSecond());
        return sent(contentType, body).header("X-CTM-Time", time).header("X-CTM-Signature", hmac(secret, time + body));
    }

    static RequestSpecification callRail(String secret, String body) {
        return json(body).header("Signature", hmac(secret, body));
    }

    static RequestSpecification callRailForm(String secret, String body) {
        return sent(FORM, body).header("Signature", hmac(secret, body));
    }

    static RequestSpecification zoom(String secret, Instant at, String body) {
        String time = Long.toString(at.getEpochSecond());
        String signature = hex(secret, "v0:" + time + ":" + body);
        return json(body).header("x-zm-request-timestamp", time).header("x-zm-signature", "v0=" + signature);
    }

    /** HMAC-SHA256 in hexadecimal digits. */
    static String hex(String secret, String text) {
        return HexFormat.of().formatHex(mac("HmacSHA256", secret, text));
    }

    /** @param text the address and the fields, which are what is signed */
    static RequestSpecification twilio(String secret, String text, String form) {
        return sent(FORM, form).header("X-Twilio-Signature", hmac(secret, text));
    }

    /** @param address states the body's digest, and is what is signed */
    static RequestSpecification twilioJson(String secret, String address, String body) {
        return json(body).header("X-Twilio-Signature", hmac(secret, address));
    }

    /**
     * @param address as JustCall writes it: as a part of a URL
     * @param type what the body is said to be
     */
    static RequestSpecification justCall(String secret, String address, String type, String time, String body) {
        String signature =
                HexFormat.of().formatHex(mac("HmacSHA256", secret, String.join("|", secret, address, type, time)));
        return json(body)
                .header("x-justcall-signature", signature)
                .header("x-justcall-signature-version", "v1")
                .header("x-justcall-request-timestamp", time);
    }

    static RequestSpecification ringCentral(String token, String body) {
        return json(body).header("Validation-Token", token);
    }

    static RequestSpecification secretHeader(String secret, String body) {
        return json(body).header("X-Rightful-Secret", secret);
    }

    static RequestSpecification json(String body) {
        return sent(JSON, body);
    }

    /** As bytes, so that the client neither encodes nor labels the body itself. */
    static RequestSpecification sent(String contentType, String body) {
        return FunctionRequests.request()
                .header("Content-Type", contentType)
                .config(FunctionRequests.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(contentType, ContentType.BINARY)))
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String secret, String text) {
        return Base64.getEncoder().encodeToString(mac("HmacSHA1", secret, text));
    }

    private static byte[] mac(String algorithm, String secret, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
