package io.rightful.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in one line that everything stands, and where to look. */
final class Ready implements QuarkusApplication {
    private final int port;

    Ready(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        System.out.printf(
                "Rightful is ready: http://localhost:%d (sources: /local/sources, token: /local/token?role=owner)%n",
                port);
        Quarkus.waitForExit();
        return 0;
    }
}
