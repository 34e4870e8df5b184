package io.rightful.lambda;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A door to an HTTP server that closes each connection, unannounced, once it has answered on it. */
final class ClosingDoor {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final AtomicInteger answered = new AtomicInteger();
    private final ServerSocket door;
    private final URI server;

    ClosingDoor(URI server) {
        this.server = server;
        try {
            this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        background(this::serve);
    }

    URI endpoint() {
        return URI.create("http://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort());
    }

    /** How many connections it has closed so far. */
    int closed() {
        return answered.get();
    }

    private void serve() {
        while (true) {
            try {
                Socket caller = door.accept();
                background(() -> answer(caller));
            } catch (IOException e) {
                // The caller is gone already.
            }
        }
    }

    private void answer(Socket caller) {
        try (caller;
                Socket behind = new Socket(server.getHost(), server.getPort())) {
            behind.getOutputStream().write(message(caller.getInputStream()));
            caller.getOutputStream().write(message(behind.getInputStream()));
            answered.incrementAndGet();
        } catch (IOException e) {
            // The caller is gone: it asks again, or fails.
        }
    }

    private static byte[] message(InputStream from) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = from.read();
            if (next < 0) {
                throw new EOFException();
            }
            read.write(next);
        }
        Matcher length = LENGTH.matcher(read.toString(StandardCharsets.ISO_8859_1));
        read.write(from.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
        return read.toByteArray();
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
