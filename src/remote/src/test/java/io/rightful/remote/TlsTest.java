package io.rightful.remote;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;

import jakarta.ws.rs.ProcessingException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class TlsTest {
    private static final String PASSWORD = "invented";

    @TempDir
    private Path folder;

    private WireMockServer server;
    private URI address;

    @BeforeEach
    void start() throws Exception {
        Path certificate = certificate();
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(certificate.toString())
                .keystoreType("PKCS12")
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(text(200, "{}")));
        address = URI.create("https://localhost:" + server.httpsPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aCertificateThatNobodyTrustsIsNotTrusted() {
        RestClients clients = new RestClients(Optional.empty());
        assertThatThrownBy(() -> clients.at(address, TokenEndpoint.class).token(address + "/token", ""))
                .isInstanceOf(ProcessingException.class);
    }

    @Test
    void aTrustedCertificateIs() throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("server.p12"))) {
            own.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", own.getCertificate("server"));
        RestClients clients = new RestClients(Optional.of(trusted));
        assertThat(clients.at(address, TokenEndpoint.class)
                        .token(address + "/token", "")
                        .getStatus())
                .isEqualTo(200);
    }

    /** By the JDK's own tool, since its library makes none. */
    private Path certificate() throws Exception {
        Path file = folder.resolve("server.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
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
                        file.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        return file;
    }
}
