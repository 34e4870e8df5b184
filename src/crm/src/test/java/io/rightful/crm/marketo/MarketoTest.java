package io.rightful.crm.marketo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.CannotDo;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.MemoryTokenStore;
import io.rightful.remote.OAuthTokens;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
class MarketoTest {
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("tamsin.okereke@example.com"));
    private static final String LEADS = "/rest/v1/leads.json";
    private static final String FIELDS =
            "id,externalSalesPersonId,updatedAt,firstName,lastName,email,phone,mobilePhone";

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm = marketo(Optional.empty());

    @BeforeEach
    void token() {
        fake.answer(post(urlPathEqualTo("/oauth/token")), json("marketo/token.json"));
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void theFirstRunAsksForAPagingTokenAndTheNextGoesOnFromTheStoredOne() {
        fake.answer(get(urlPathEqualTo("/rest/v1/activities/pagingtoken.json")), json("marketo/paging-token.json"));
        fake.answers(
                get(urlPathEqualTo("/rest/v1/activities/leadchanges.json")),
                json("marketo/changes.json"),
                text(200, "{\"success\":true,\"nextPageToken\":\"LATER===\",\"moreResult\":false}"));
        fake.answer(get(urlPathEqualTo(LEADS)), json("marketo/leads.json"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        Changes second = crm.changes(first.next());
        assertThat(first.progress()).isEqualTo(Progress.MORE);
        assertThat(first.leads()).extracting(CrmLead::owner).containsExactlyInAnyOrder(TAMSIN, new CrmOwner.Nobody());
        assertThat(second.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(second.leads()).isEmpty();
        List<LoggedRequest> asked = fake.requests();
        assertThat(asked.get(0).getUrl())
                .isEqualTo("/oauth/token?grant_type=client_credentials&client_id=client&client_secret=secret");
        assertThat(asked.get(1).queryParameter("sinceDatetime").firstValue()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(asked.get(1).getHeader("Authorization"))
                .isEqualTo("Bearer aaaaaaaa-0000-4000-8000-0000000000aa:int");
        assertThat(asked.get(2).queryParameter("fields").firstValue()).isEqualTo("externalSalesPersonId");
        assertThat(asked.get(3).queryParameter("filterType").firstValue()).isEqualTo("id");
        assertThat(asked.get(3).queryParameter("filterValues").firstValue().split(","))
                .containsOnly("775", "776");
        assertThat(asked.get(3).queryParameter("fields").firstValue()).isEqualTo(FIELDS);
        assertThat(asked).hasSize(5);
    }

    @Test
    void aPagingTokenThatIsNoLongerGoodIsReplacedByOneFromBeforeItWasGiven() {
        fake.answer(get(urlPathEqualTo("/rest/v1/activities/pagingtoken.json")), json("marketo/paging-token.json"));
        fake.answers(
                get(urlPathEqualTo("/rest/v1/activities/leadchanges.json")),
                text(200, "{\"success\":true,\"nextPageToken\":\"LATER===\",\"moreResult\":false}"),
                failed("1003"),
                text(200, "{\"success\":true,\"nextPageToken\":\"MUCHLATER===\",\"moreResult\":false}"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00.5Z")));
        assertThat(crm.changes(first.next()).progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(fake.requests())
                .filteredOn(request -> request.getUrl().contains("pagingtoken"))
                .extracting(request -> request.queryParameter("sinceDatetime").firstValue())
                .containsExactly("2026-11-22T12:00:00Z", "2026-11-22T12:03:00Z");
    }

    @Test
    void aPagingTokenThatFailsInTheMiddleOfABacklogSkipsNothingOfIt() {
        fake.answer(get(urlPathEqualTo("/rest/v1/activities/pagingtoken.json")), json("marketo/paging-token.json"));
        fake.answers(
                get(urlPathEqualTo("/rest/v1/activities/leadchanges.json")),
                text(200, "{\"success\":true,\"nextPageToken\":\"SECOND===\",\"moreResult\":true}"),
                failed("1003"),
                text(200, "{\"success\":true,\"nextPageToken\":\"SECOND===\",\"moreResult\":true}"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-01T12:00:00Z")));
        crm.changes(first.next());
        assertThat(fake.requests())
                .filteredOn(request -> request.getUrl().contains("pagingtoken"))
                .extracting(request -> request.queryParameter("sinceDatetime").firstValue())
                .containsExactly("2026-11-01T12:00:00Z", "2026-11-01T12:00:00Z");
    }

    @Test
    void leadsAreFoundByAddressAndByNumberOnlyWhereAFieldCanBeSearched() {
        fake.answer(get(urlPathEqualTo(LEADS)), json("marketo/leads.json"));
        EmailAddress noor = EmailAddress.of("noor.castellane@example.com").orElseThrow();
        assertThat(crm.findByEmail(noor)).extracting(CrmLead::id).containsExactly(new CrmLeadId("775"));
        assertThat(crm.cannotDo()).contains(CannotDo.FIND_BY_PHONE);
        Crm searchable = marketo(Optional.of("phoneE164"));
        assertThat(searchable.cannotDo()).doesNotContain(CannotDo.FIND_BY_PHONE);
        assertThat(searchable.findByPhone("+12025550164")).hasSize(1);
        assertThat(fake.last().queryParameter("filterType").firstValue()).isEqualTo("phoneE164");
        assertThat(fake.last().queryParameter("filterValues").firstValue()).isEqualTo("+12025550164");
    }

    @Test
    void ownersAreUpdatedAndNeverMakeALead() {
        fake.answer(post(urlPathEqualTo(LEADS)), text(200, """
                        {"requestId": "e42b#14272d07d78", "success": true, "result": [
                          {"id": 775, "status": "updated"},
                          {"status": "skipped", "reasons": [{"code": "1004", "message": "Lead not found"}]}]}
                        """));
        assertThat(crm.writeOwners(List.of(write("775"), write("999"))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("775")),
                        new OwnerWritten.Refused(new CrmLeadId("999"), Refusal.LEAD_NOT_THERE, "1004"));
        FakeServer.assertBody(fake.last(), """
                {"action": "updateOnly", "lookupField": "id", "input": [
                  {"id": 775, "externalSalesPersonId": "tamsin.okereke@example.com"},
                  {"id": 999, "externalSalesPersonId": "tamsin.okereke@example.com"}]}
                """);
    }

    @Test
    void tooManyRequestsAreAnsweredWith200AndWaitedFor() {
        fake.answers(get(urlPathEqualTo(LEADS)), failed("606"), failed("615"), json("marketo/leads.json"));
        assertThat(crm.leads(List.of(new CrmLeadId("775")))).hasSize(2);
        assertThat(time.waits()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theDailyQuotaEndsAtMidnightInChicago() {
        fake.answer(get(urlPathEqualTo(LEADS)), failed("607"));
        RemoteFailure failure = failure(() -> crm.leads(List.of(new CrmLeadId("775"))));
        assertThat(failure.kind()).isEqualTo(Kind.LIMIT_REACHED);
        assertThat(failure.retryAt()).contains(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void anExpiredTokenIsAnsweredWith200AndRenewedOnce() {
        fake.answers(get(urlPathEqualTo(LEADS)), failed("602"), json("marketo/leads.json"));
        assertThat(crm.leads(List.of(new CrmLeadId("775")))).hasSize(2);
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .filteredOn(url -> url.startsWith("/oauth"))
                .hasSize(2);
    }

    @Test
    void aForbiddenCallIsNoLimit() {
        fake.answer(get(urlPathEqualTo(LEADS)), failed("603"));
        assertThat(failure(() -> crm.leads(List.of(new CrmLeadId("775")))).kind())
                .isEqualTo(Kind.FORBIDDEN);
    }

    private Crm marketo(Optional<String> phoneField) {
        MarketoGrant grant = new MarketoGrant(time.tools().clients(), fake.address(), "client", "secret");
        return new Marketo(
                time.tools(),
                new OAuthTokens(grant, new MemoryTokenStore(), time),
                fake.address(),
                new LeadPhones("US"),
                phoneField);
    }

    private static OwnerWrite write(String lead) {
        return new OwnerWrite(new CrmLeadId(lead), TAMSIN, new CrmOwner.Nobody());
    }

    private static ResponseDefinitionBuilder failed(String code) {
        return text(
                200,
                "{\"requestId\":\"e42b#14272d07d78\",\"success\":false,\"errors\":[{\"code\":\"" + code
                        + "\",\"message\":\"x\"}]}");
    }

    private static RemoteFailure failure(Runnable request) {
        return catchThrowableOfType(RemoteException.class, request::run).failure();
    }
}
