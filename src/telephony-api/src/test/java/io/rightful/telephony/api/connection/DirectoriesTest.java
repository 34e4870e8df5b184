package io.rightful.telephony.api.connection;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.remote.AccessForm;
import io.rightful.remote.AccessShape;
import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;
import io.rightful.telephony.api.ApiConnection;
import io.rightful.telephony.api.TestTools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class DirectoriesTest {
    private static final URI ADDRESS = URI.create("https://api.example.com");

    private final Directories directories = new Directories(new TestTools().tools());

    @ParameterizedTest
    @MethodSource("asked")
    void whateverHasAFormHasItsClient(String provider) {
        AccessForm form = ApiForms.of(provider);
        for (AccessShape shape : form.shapes()) {
            assertThat(directories.connect(connection(provider, shape))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void accessOfAnotherKindNeedsAnAdmin(String provider) {
        assertThatThrownBy(() -> directories.connect(new ApiConnection(
                        provider, ADDRESS, new RemoteAccess.Refresh(ADDRESS, "client", "secret", "token"), Map.of())))
                .hasMessageContaining("NEEDS_RECONNECT");
    }

    @Test
    void whatHasNoFormHasNoList() {
        assertThat(ApiForms.of("generic").isAsked()).isFalse();
        assertThatThrownBy(() -> directories.connect(connection("generic", AccessShape.KEY)))
                .hasMessageContaining("NOT_SUPPORTED");
    }

    @Test
    void aConnectionDoesNotShowItsSecrets() {
        assertThat(connection("ctm", AccessShape.PAIR).toString()).doesNotContain("secret");
    }

    static List<String> asked() {
        return Providers.all().stream()
                .map(Provider::name)
                .filter(name -> ApiForms.of(name).isAsked())
                .toList();
    }

    private static ApiConnection connection(String provider, AccessShape shape) {
        RemoteAccess access =
                switch (shape) {
                    case KEY -> new RemoteAccess.Key("secret");
                    case PAIR -> new RemoteAccess.Pair("id", "secret");
                    case REFRESH -> new RemoteAccess.Refresh(ADDRESS, "client", "secret", "token");
                    case CLIENT -> new RemoteAccess.Client(ADDRESS, "client", "secret");
                };
        return new ApiConnection(provider, ADDRESS, access, Map.of());
    }
}
