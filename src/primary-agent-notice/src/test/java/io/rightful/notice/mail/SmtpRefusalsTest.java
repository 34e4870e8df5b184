package io.rightful.notice.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

/** An SMTP server that answers by what the recipient's name asks of it. */
@QuarkusTest
@QuarkusTestResource(value = SmtpRefusalsTest.Server.class, restrictToAnnotatedClass = true)
class SmtpRefusalsTest {
    @Inject
    MailService mails;

    @Test
    void aPassingRefusalIsTriedLater() {
        assertThat(send("450")).isEqualTo(new MailResult.Postponed("smtp-450"));
    }

    @Test
    void aLastingRefusalIsNot() {
        assertThat(send("550")).isEqualTo(new MailResult.Refused("smtp-550"));
    }

    @Test
    void aConnectionThatEndsAfterTheMailIsUnclear() {
        assertThat(send("hangup")).isInstanceOf(MailResult.Unclear.class);
    }

    @Test
    void whatIsTakenIsAccepted() {
        assertThat(send("fine")).isInstanceOf(MailResult.Accepted.class);
    }

    private MailResult send(String wish) {
        return mails.send(new Mail(
                wish + "@example.com", "subject", "text", "<p>html</p>", new MailAbout(new AccountId("demo"), "n", 1)));
    }

    public static final class Server implements QuarkusTestResourceLifecycleManager {
        private ServerSocket server;

        @Override
        public Map<String, String> start() {
            try {
                server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            daemon(this::serve);
            return Map.of(
                    "rightful.mail",
                    "smtp",
                    "quarkus.mailer.host",
                    server.getInetAddress().getHostAddress(),
                    "quarkus.mailer.port",
                    Integer.toString(server.getLocalPort()));
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void serve() {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept();
                    daemon(() -> converse(client));
                } catch (IOException e) {
                    return; // the tests are over
                }
            }
        }

        private static void daemon(Runnable work) {
            Thread thread = new Thread(work, "smtp");
            thread.setDaemon(true);
            thread.start();
        }

        private static void converse(Socket client) {
            try (client) {
                answer(client);
            } catch (IOException e) {
                return; // it hung up
            }
        }

        private static void answer(Socket client) throws IOException {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 ready");
            String wish = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("RCPT")) {
                    wish = line.replaceFirst(".*<", "").replaceFirst("@.*", "");
                    say(client, wish.matches("[0-9]+") ? wish + " no" : "250 ok");
                } else if (line.equals("DATA")) {
                    say(client, "354 go on");
                } else if (line.equals(".")) {
                    if (wish.equals("hangup")) {
                        return;
                    }
                    say(client, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else if (line.matches("(EHLO|HELO|MAIL|RSET).*")) {
                    say(client, "250 ok");
                }
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
