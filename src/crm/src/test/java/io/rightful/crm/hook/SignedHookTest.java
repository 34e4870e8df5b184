package io.rightful.crm.hook;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.crm.inbound.BodySignature;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class SignedHookTest {
    private static final String PASSWORD = "invented";
    private static final String BODY = "{\"callId\":\"1\"}";
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    private Path folder;

    private WireMockServer server;
    private HookAddress address;

    @BeforeEach
    void start() throws Exception {
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(certificate().toString())
                .keystoreType("PKCS12")
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD));
        server.start();
        address = new HookAddress(URI.create("https://localhost:" + server.httpsPort() + "/calls?of=us"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsToldIsSigned() throws Exception {
        answers(204);
        assertThat(hook().tell(address, "a secret of ours", BODY, NOW)).isEqualTo(HookTold.TAKEN);

        LoggedRequest request =
                server.findAll(postRequestedFor(urlEqualTo("/calls?of=us"))).get(0);
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(request.getBodyAsString()).isEqualTo(BODY);
        assertThat(BodySignature.verify(
                        List.of("a secret of ours"),
                        Optional.of(request.getHeader(BodySignature.TIME)),
                        Optional.of(request.getHeader(BodySignature.SIGNATURE)),
                        BODY.getBytes(StandardCharsets.UTF_8),
                        NOW))
                .isEqualTo(BodySignature.Verdict.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"200, TAKEN", "410, GONE", "302, LATER", "404, LATER", "429, LATER", "500, LATER"})
    void itsStatusSaysWhatBecameOfIt(int status, HookTold told) throws Exception {
        answers(status);
        assertThat(hook().tell(address, "secret", BODY, NOW)).isEqualTo(told);
        server.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void whoeverCannotBeReachedIsToldLater() throws Exception {
        SignedHook hook = hook();
        server.stop();
        assertThat(hook.tell(address, "secret", BODY, NOW)).isEqualTo(HookTold.LATER);
    }

    @Test
    void nobodyBehindOurWallsIsAsked() {
        answers(200);
        assertThat(new SignedHook().tell(address, "secret", BODY, NOW)).isEqualTo(HookTold.FORBIDDEN);
        server.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void aCertificateThatNobodyTrustsIsNotTrusted() {
        answers(200);
        SignedHook trustingThePlatform = new SignedHook(SignedHook.builder().build(), any -> true);
        assertThat(trustingThePlatform.tell(address, "secret", BODY, NOW)).isEqualTo(HookTold.LATER);
    }

    private void answers(int status) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(status).withHeader("Location", "https://localhost/elsewhere")));
    }

    private SignedHook hook() throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("server.p12"))) {
            own.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", own.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new SignedHook(SignedHook.builder().sslContext(context).build(), any -> true);
    }

    /** By the JDK's own tool, since its library makes none. */
    private Path certificate() throws Exception {
        Path file = folder.resolve("server.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString());
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        return file;
    }
}
