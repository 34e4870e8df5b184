package io.rightful.crm.salesforce;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.ChangeCursor;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.CountedBudget;
import io.rightful.remote.MemoryTokenStore;
import io.rightful.remote.OAuthTokens;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RefreshGrant;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
class SalesforceBadDaysTest {
    private static final String DATA = "/services/data/v67.0/";
    private static final String TOKEN = "/services/oauth2/token";
    private static final String EXPIRED =
            "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]";

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final CountedBudget budget = new CountedBudget(Long.MAX_VALUE, 90);
    private final Crm crm = new Salesforce(
            time.tools(budget),
            new OAuthTokens(
                    new RefreshGrant(
                            time.tools().clients(), URI.create(fake.address() + TOKEN), "client", "secret", "refresh"),
                    new MemoryTokenStore(),
                    time),
            fake.address(),
            new LeadPhones("US"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aSessionThatEndsBetweenPagesIsRenewedOnceAndTheSamePageIsAskedAgain() {
        fake.answers(post(urlPathEqualTo(TOKEN)), token("first"), token("second"));
        fake.answer(get(urlPathEqualTo(DATA + "query")), json("salesforce/users-1.json"));
        String more = DATA + "query/01gXX0000000001AAA-2";
        fake.answer(get(urlPathEqualTo(more)), text(401, EXPIRED));
        fake.answer(
                get(urlPathEqualTo(more)).withHeader("Authorization", equalTo("Bearer second")),
                json("salesforce/users-2.json"));
        PageCursor next = crm.users(PageCursor.START).next().orElseThrow();
        assertThat(crm.users(next).items()).hasSize(1);
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .filteredOn(url -> !url.startsWith(DATA + "query?"))
                .containsExactly(TOKEN, more, TOKEN, more);
    }

    @Test
    void aSecondRefusalInARowIsNotAnsweredByAThirdToken() {
        fake.answers(post(urlPathEqualTo(TOKEN)), token("first"), token("second"), token("third"));
        fake.answer(get(urlPathEqualTo(DATA + "query")), text(401, EXPIRED));
        assertThat(failure(() -> crm.users(PageCursor.START)).kind()).isEqualTo(Kind.NEEDS_RECONNECT);
        assertThat(fake.requests()).hasSize(4);
    }

    @Test
    void theDailyLimitIsA403AndEndsTheRun() {
        fake.answer(post(urlPathEqualTo(TOKEN)), token("first"));
        fake.answer(get(urlPathEqualTo(DATA + "query")), json(403, "salesforce/limit.json"));
        RemoteFailure failure = failure(() -> crm.users(PageCursor.START));
        assertThat(failure.kind()).isEqualTo(Kind.LIMIT_REACHED);
        assertThat(failure.code()).isEqualTo("REQUEST_LIMIT_EXCEEDED");
        assertThat(failure.retryAt()).contains(TestTools.NOW.plus(Duration.ofMinutes(15)));
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void theOrganisationsOwnCountEndsTheRunAtTheAccountsShare() {
        fake.answer(post(urlPathEqualTo(TOKEN)), token("first"));
        fake.answer(
                get(urlPathEqualTo(DATA + "query")),
                json("salesforce/users-1.json").withHeader("Sforce-Limit-Info", "api-usage=90018/100000"));
        crm.users(PageCursor.START);
        assertThat(failure(() -> crm.users(PageCursor.START)).code()).isEqualTo("budget");
    }

    @Test
    void anotherKindOf403IsAPermission() {
        fake.answer(post(urlPathEqualTo(TOKEN)), token("first"));
        fake.answer(
                get(urlPathEqualTo(DATA + "query")),
                text(403, "[{\"message\":\"x\",\"errorCode\":\"API_DISABLED_FOR_ORG\"}]"));
        assertThat(failure(() -> crm.users(PageCursor.START)).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aPageThatIsNoJsonIsNoEmptyPage() {
        fake.answer(post(urlPathEqualTo(TOKEN)), token("first"));
        fake.answer(get(urlPathEqualTo(DATA + "queryAll")), text(200, "<html>maintenance</html>"));
        assertThat(failure(() -> crm.changes(crm.cursorAt(TestTools.NOW))).kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void tenThousandLeadsOfOneMomentAreReadOnceEachAndThenNotAgain() {
        fake.answer(post(urlPathEqualTo(TOKEN)), token("first"));
        fake.answer(get(urlPathEqualTo(DATA + "queryAll")), text(200, "{\"done\":true,\"records\":[]}"));
        String stamp = "2026-11-22T08:00:07.000";
        for (int page = 0; page < 5; page++) {
            String marker = page == 0
                    ? "WHERE SystemModstamp >= 2026-11-22T08:00:00.000Z"
                    : "(SystemModstamp = " + stamp + "Z AND Id > '" + id(page * 2000 - 1) + "')";
            fake.answer(
                    get(urlPathEqualTo(DATA + "queryAll")).withQueryParam("q", containing(marker)),
                    text(200, page(page * 2000, stamp)));
        }
        List<String> read = new ArrayList<>();
        ChangeCursor cursor = crm.cursorAt(Instant.parse("2026-11-22T08:00:00Z"));
        Changes changes;
        do {
            changes = crm.changes(cursor);
            changes.leads().forEach(lead -> read.add(lead.id().value()));
            cursor = new ChangeCursor(changes.next().value());
        } while (changes.progress() == Progress.MORE);
        assertThat(read).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(crm.changes(cursor).leads()).isEmpty();
        assertThat(fake.last().queryParameter("q").firstValue())
                .contains("WHERE SystemModstamp >= 2026-11-22T08:00:08.000Z");
    }

    @Test
    void aPageThatComesAgainEndsTheRun() {
        fake.answer(post(urlPathEqualTo(TOKEN)), token("first"));
        fake.answer(get(urlPathEqualTo(DATA + "queryAll")), text(200, page(0, "2026-11-22T12:00:07.000")));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(first.progress()).isEqualTo(Progress.MORE);
        assertThat(failure(() -> crm.changes(first.next())).kind()).isEqualTo(Kind.PAGE_REPEATS);
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder token(String value) {
        return text(200, "{\"access_token\":\"" + value + "\",\"token_type\":\"Bearer\"}");
    }

    private static String page(int first, String stamp) {
        return IntStream.range(first, first + 2000)
                .mapToObj(number -> "{\"Id\":\"" + id(number)
                        + "\",\"OwnerId\":\"005XX000000UsrAAAA\",\"SystemModstamp\":\"" + stamp + "+0000\"}")
                .collect(Collectors.joining(",", "{\"done\":true,\"records\":[", "]}"));
    }

    private static String id(int number) {
        return "00QXX%010dAAA".formatted(number);
    }

    private static RemoteFailure failure(Runnable request) {
        return Optional.ofNullable(catchThrowableOfType(RemoteException.class, request::run))
                .orElseThrow()
                .failure();
    }
}
