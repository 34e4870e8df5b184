package io.rightful.remote;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.ws.rs.core.Response;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;
import io.rightful.remote.RemoteFailure.Kind;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class OAuthTokensTest {
    private static final AccessToken OLD =
            new AccessToken("old", Optional.empty(), Optional.empty(), Optional.of("kept"));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final MemoryTokenStore store = new MemoryTokenStore();
    private final OAuthTokens tokens = new OAuthTokens(
            new RefreshGrant(
                    time.tools().clients(),
                    URI.create(fake.address() + "/oauth/v3/token"),
                    "client id",
                    "invented&secret",
                    "first"),
            store,
            time);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aTokenIsAskedForByForm() {
        fake.answer(post(urlPathEqualTo("/oauth/v3/token")), json("token.json"));
        AccessToken token = tokens.current();
        assertThat(token.value()).isEqualTo("FICTITIOUS-ACCESS");
        assertThat(token.expiresAt()).contains(TestTools.NOW.plusSeconds(1800));
        assertThat(fake.last().getHeader("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(fake.last().getBodyAsString())
                .isEqualTo(
                        "client_id=client+id&client_secret=invented%26secret&grant_type=refresh_token&refresh_token=first");
        assertThat(tokens.current()).isEqualTo(token);
        assertThat(fake.requests()).hasSize(1);
        assertThat(token.toString()).doesNotContain("FICTITIOUS");
    }

    @Test
    void aTokenIsReplacedShortlyBeforeItExpiresAndItsRefreshTokenIsKept() {
        fake.answer(post(urlPathEqualTo("/oauth/v3/token")), json("token.json"));
        tokens.current();
        time.take(Duration.ofSeconds(1745));
        tokens.current();
        assertThat(fake.requests()).hasSize(2);
        assertThat(fake.last().getBodyAsString()).endsWith("refresh_token=FICTITIOUS-REFRESH");
    }

    @Test
    void theAddressThatComesWithATokenIsTaken() {
        fake.answer(post(urlPathEqualTo("/oauth/v3/token")), json("token-with-address.json"));
        assertThat(tokens.current().address()).contains(URI.create("https://example-co.my.salesforce.com"));
    }

    @Test
    void manyThreadsWithOneRefusedTokenAskOnce() throws Exception {
        store.write(OLD);
        fake.answer(post(urlPathEqualTo("/oauth/v3/token")), json("token.json"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<AccessToken> refused = () -> tokens.instead(OLD);
            List<Future<AccessToken>> all = threads.invokeAll(java.util.Collections.nCopies(40, refused));
            for (Future<AccessToken> one : all) {
                assertThat(one.get().value()).isEqualTo("FICTITIOUS-ACCESS");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void whatAnotherProcessHasStoredIsTakenInsteadOfAskingAgain() {
        store.write(new AccessToken("newer", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(tokens.instead(OLD).value()).isEqualTo("newer");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void aRevokedGrantNeedsAnAdmin() {
        fake.answer(
                post(urlPathEqualTo("/oauth/v3/token")),
                text(400, "{\"error\":\"invalid_grant\",\"error_description\":\"expired access/refresh token\"}"));
        assertThatThrownBy(tokens::current).isInstanceOfSatisfying(RemoteException.class, failure -> {
            assertThat(failure.failure().kind()).isEqualTo(Kind.NEEDS_RECONNECT);
            assertThat(failure.failure().code()).isEqualTo("invalid_grant");
        });
    }

    @Test
    void aRefreshTokenThatAnotherProcessHasUsedUpMeanwhileRevokesNothing() {
        AccessToken newer = new AccessToken("newer", Optional.empty(), Optional.empty(), Optional.of("next"));
        store.write(OLD);
        TokenRequest slow = latest -> {
            store.write(newer);
            return Response.status(400).entity("{\"error\":\"invalid_grant\"}").build();
        };
        assertThat(new OAuthTokens(slow, store, time).instead(OLD)).isEqualTo(newer);
    }

    @Test
    void whatAnotherProcessHasStoredAndHasExpiredIsNotTaken() {
        store.write(new AccessToken("newer", Optional.of(TestTools.NOW), Optional.empty(), Optional.empty()));
        fake.answer(post(urlPathEqualTo("/oauth/v3/token")), json("token.json"));
        assertThat(tokens.instead(OLD).value()).isEqualTo("FICTITIOUS-ACCESS");
    }

    @Test
    void aFallenTokenServerIsNoRevokedGrant() {
        fake.answer(post(urlPathEqualTo("/oauth/v3/token")), text(503, ""));
        assertThatThrownBy(tokens::current)
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.UNAVAILABLE));
    }
}
