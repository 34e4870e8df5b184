package io.rightful.crm.connect;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.rightful.crm.CannotDo;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmKind;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.MemoryTokenStore;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteAccess;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure.Kind;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class CrmClientsTest {
    private final FakeServer fake = new FakeServer();
    private final CrmClients clients = new CrmClients(new TestTools().tools());

    @AfterEach
    void stop() {
        fake.close();
    }

    @ParameterizedTest
    @EnumSource(CrmKind.class)
    void everyKindHasItsClient(CrmKind kind) {
        RemoteAccess access = kind == CrmKind.MARKETO || kind == CrmKind.DYNAMICS365
                ? new RemoteAccess.Client(fake.address(), "client", "secret")
                : new RemoteAccess.Key("key");
        assertThat(connected(kind, access).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(CrmKind.class)
    void whatAKindCannotDoIsKnownWithoutItsClient(CrmKind kind) {
        RemoteAccess access = kind == CrmKind.MARKETO || kind == CrmKind.DYNAMICS365
                ? new RemoteAccess.Client(fake.address(), "client", "secret")
                : new RemoteAccess.Key("key");
        assertThat(CrmAbilities.cannotDo(kind, Map.of()))
                .isEqualTo(connected(kind, access).cannotDo());
    }

    @ParameterizedTest
    @EnumSource(CrmKind.class)
    void whoIsNeverAskedHasNothingToEnter(CrmKind kind) {
        assertThat(ConnectionForm.of(kind).isAsked())
                .isEqualTo(!CrmAbilities.cannotDo(kind, Map.of()).contains(CannotDo.TELL_CHANGES));
    }

    @Test
    void dynamicsAsksForItsOwnScope() {
        fake.answer(post(urlPathEqualTo("/tenant/oauth2/v2.0/token")), text(200, "{\"access_token\":\"t\"}"));
        fake.answer(get(urlPathEqualTo("/api/data/v9.2/systemusers")), text(200, "{\"value\":[]}"));
        URI endpoint = URI.create(fake.address() + "/tenant/oauth2/v2.0/token");
        connected(CrmKind.DYNAMICS365, new RemoteAccess.Client(endpoint, "client", "secret"))
                .users(PageCursor.START);
        assertThat(fake.requests().get(0).getBodyAsString())
                .startsWith("client_id=client&client_secret=secret&grant_type=client_credentials&scope=http%3A%2F%2F")
                .endsWith("%2F.default");
    }

    @Test
    void pipedriveWantsItsClientAsBasicAuthentication() {
        fake.answer(post(urlPathEqualTo("/oauth/token")), text(200, "{\"access_token\":\"t\"}"));
        fake.answer(get(urlPathEqualTo("/v1/users")), json("pipedrive/users.json"));
        URI endpoint = URI.create(fake.address() + "/oauth/token");
        connected(CrmKind.PIPEDRIVE, new RemoteAccess.Refresh(endpoint, "client", "secret", "refresh"))
                .users(PageCursor.START);
        assertThat(fake.requests().get(0).getHeader("Authorization")).isEqualTo("Basic Y2xpZW50OnNlY3JldA==");
        assertThat(fake.requests().get(0).getBodyAsString())
                .isEqualTo("grant_type=refresh_token&refresh_token=refresh");
    }

    @Test
    void anAccessThatACrmDoesNotHaveIsAskedForAnew() {
        assertThatThrownBy(() -> connected(CrmKind.MARKETO, new RemoteAccess.Key("key")))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.NEEDS_RECONNECT));
    }

    @Test
    void whoOnlySendsCanBeAskedForNothing() {
        Crm generic = connected(CrmKind.GENERIC, new RemoteAccess.Key("key"));
        assertThat(generic.cannotDo()).containsExactlyInAnyOrder(CannotDo.values());
        assertThatThrownBy(() -> generic.users(PageCursor.START))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.NOT_SUPPORTED));
    }

    @Test
    void noSecretShowsItself() {
        assertThat(connection(CrmKind.ZOHO, new RemoteAccess.Refresh(fake.address(), "client", "hidden", "hidden"))
                        .toString())
                .doesNotContain("hidden");
    }

    private Crm connected(CrmKind kind, RemoteAccess access) {
        return clients.connect(connection(kind, access), new MemoryTokenStore());
    }

    private CrmConnection connection(CrmKind kind, RemoteAccess access) {
        return new CrmConnection(kind, fake.address(), access, "US", Set.of(), Map.of());
    }
}
