package io.rightful.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;
import io.rightful.remote.RemoteFailure.Kind;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
class RequestsTest {
    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Requests requests = requests(RequestBudget.UNLIMITED);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void theTimeThatAServiceAsksForIsWaited() {
        fake.answers(any(anyUrl()), text(429, "").withHeader("Retry-After", "3"), text(200, "{}"));
        assertThat(requests.send(this::ask).status()).isEqualTo(200);
        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3300)));
    }

    @Test
    void aDateToComeBackAtIsUnderstood() {
        fake.answers(
                any(anyUrl()),
                text(503, "").withHeader("Retry-After", "Sun, 22 Nov 2026 12:05:07 GMT"),
                text(200, "{}"));
        assertThat(requests.send(this::ask).status()).isEqualTo(200);
        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7700)));
    }

    @Test
    void aLongWaitEndsTheRunAndSaysWhenToComeBack() {
        fake.answer(any(anyUrl()), text(429, "").withHeader("Retry-After", "3600"));
        RemoteFailure failure = failure(() -> requests.send(this::ask));
        assertThat(failure.kind()).isEqualTo(Kind.LIMIT_REACHED);
        assertThat(failure.retryAt().orElseThrow()).isAfterOrEqualTo(TestTools.NOW.plusSeconds(3600));
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void anAnswerWithoutWhatIsDocumentedIsUnreadable() {
        fake.answer(any(anyUrl()), text(200, "{\"name\": null}"));
        Exchange answer = requests.send(this::ask);
        assertThat(failure(() -> answer.as(Named.class))).isEqualTo(RemoteFailure.of(Kind.UNREADABLE, "Named"));
    }

    private record Named(String name, Optional<String> other) {}

    @Test
    void aFallenServerIsAskedAgainLessAndLessOften() {
        fake.answers(any(anyUrl()), text(503, ""), text(502, ""), text(500, ""), text(200, "{}"));
        assertThat(requests.send(this::ask).status()).isEqualTo(200);
        assertThat(time.waits()).hasSize(3);
        assertThat(time.waits().get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(time.waits().get(1)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(time.waits().get(2)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void attemptsEnd() {
        fake.answer(any(anyUrl()), text(503, ""));
        assertThat(failure(() -> requests.send(this::ask)).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(fake.requests()).hasSize(Retries.USUAL.attempts());
    }

    @Test
    void aBrokenConnectionIsTriedAgainUnlessItMayHaveMadeSomething() {
        fake.answers(any(anyUrl()), WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE), text(200, "{}"));
        assertThat(requests.send(this::ask).status()).isEqualTo(200);
        fake.answer(any(anyUrl()), WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertThat(failure(() -> requests.send(this::ask, Repeat.UNSAFE, Set.of()))
                        .code())
                .isEqualTo("network");
    }

    @Test
    void aRedirectIsNotFollowedWithAToken() {
        fake.answer(any(anyUrl()), text(302, "").withHeader("Location", "https://elsewhere.example.com/"));
        assertThat(failure(() -> requests.send(this::ask)).code()).isEqualTo("http-302");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aRefusedKeyNeedsAnAdmin() {
        fake.answer(any(anyUrl()), text(401, ""));
        assertThat(failure(() -> requests.send(this::ask)).kind()).isEqualTo(Kind.NEEDS_RECONNECT);
    }

    @Test
    void theAccountsBudgetEndsTheRun() {
        CountedBudget budget = new CountedBudget(2, 100);
        Requests counted = requests(budget);
        fake.answer(any(anyUrl()), text(200, "{}"));
        counted.send(this::ask);
        counted.send(this::ask);
        assertThat(failure(() -> counted.send(this::ask)).code()).isEqualTo("budget");
        assertThat(fake.requests()).hasSize(2);
        assertThat(budget.sent()).isEqualTo(2);
    }

    @Test
    void aShareOfTheDayMayBeLeftToOtherTools() {
        CountedBudget budget = new CountedBudget(Long.MAX_VALUE, 80);
        Instant now = TestTools.NOW;
        budget.used(new RequestBudget.DailyUse(79_999, 100_000));
        assertThat(budget.exhaustedUntil(now)).isEmpty();
        budget.used(new RequestBudget.DailyUse(80_000, 100_000));
        assertThat(budget.exhaustedUntil(now)).isPresent();
    }

    @Test
    void requestsKeepTheirDistance() {
        Requests paced = new Requests(time.tools(), FixedToken.of("key"), Signals.HTTP, Duration.ofMillis(200));
        fake.answer(any(anyUrl()), text(200, "{}"));
        paced.send(this::ask);
        paced.send(this::ask);
        assertThat(time.waits()).isEqualTo(List.of(Duration.ofMillis(200)));
    }

    private jakarta.ws.rs.core.Response ask(AccessToken token) {
        return time.tools().clients().at(fake.address(), TokenEndpoint.class).token(fake.address() + "/any", "");
    }

    private Requests requests(RequestBudget budget) {
        return new Requests(time.tools(budget), FixedToken.of("key"), Signals.HTTP, Duration.ZERO);
    }

    private static RemoteFailure failure(Runnable request) {
        return catchThrowableOfType(RemoteException.class, request::run).failure();
    }
}
