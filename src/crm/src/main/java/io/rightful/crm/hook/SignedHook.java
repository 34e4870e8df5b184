package io.rightful.crm.hook;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import io.rightful.crm.inbound.BodySignature;

/** Posts a signed body to an address that a customer chose. Follows no redirect, and reads nothing of the answer but its status. */
public final class SignedHook {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(7);
    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final int GONE = 410;

    private final HttpClient client;
    private final Predicate<HookAddress> allowed;

    public SignedHook() {
        this(builder().build(), HookAddress::isPublic);
    }

    SignedHook(HttpClient client, Predicate<HookAddress> allowed) {
        this.client = client;
        this.allowed = allowed;
    }

    static HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER);
    }

    /** @param json at most 64 KB */
    public HookTold tell(HookAddress address, String secret, String json, Instant now) {
        return allowed.test(address) ? post(address, secret, json, now) : HookTold.FORBIDDEN;
    }

    private HookTold post(HookAddress address, String secret, String json, Instant now) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header(BodySignature.TIME, Long.toString(now.getEpochSecond()))
                .header(BodySignature.SIGNATURE, BodySignature.sign(secret, now, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return told(answer.statusCode());
        } catch (IOException network) {
            return HookTold.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HookTold.LATER;
        }
    }

    private static HookTold told(int status) {
        if (status == GONE) {
            return HookTold.GONE;
        }
        return status >= OK && status < NOT_OK ? HookTold.TAKEN : HookTold.LATER;
    }
}
