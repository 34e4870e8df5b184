package io.rightful.crm.zoho;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ZohoTest {
    private static final String LEADS = "/crm/v8/Leads";
    private static final String CHANGE_OWNER = LEADS + "/actions/change_owner";
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("3652397000000186018"));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm =
            new Zoho(time.tools(), FixedToken.of("1000.invented"), fake.address(), new LeadPhones("US"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void usersAreListedWithThoseWhoLeft() {
        fake.answer(get(urlPathEqualTo("/crm/v8/users")), json("zoho/users.json"));
        assertThat(crm.users(PageCursor.START).items())
                .extracting(CrmUser::state)
                .containsExactly(CrmUserState.ACTIVE, CrmUserState.INACTIVE);
        assertThat(fake.last().getUrl()).isEqualTo("/crm/v8/users?type=AllUsers&page=1&per_page=200");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Zoho-oauthtoken 1000.invented");
    }

    @Test
    void changesGoOnFromTheTokenAndConvertedLeadsAreToldAsSuch() {
        fake.answer(get(urlPathEqualTo(LEADS)), json("zoho/leads-1.json"));
        fake.answer(
                get(urlPathEqualTo(LEADS)).withQueryParam("page_token", equalTo("c8582xx9e7c7")),
                json("zoho/leads-2.json"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00.5Z")));
        Changes second = crm.changes(first.next());
        assertThat(first.leads())
                .extracting(CrmLead::state)
                .containsExactly(new LeadState.Open(), new LeadState.Converted(Optional.empty()));
        assertThat(first.leads().get(0).changedAt()).isEqualTo(Instant.parse("2026-11-22T12:00:07Z"));
        assertThat(second.leads()).extracting(CrmLead::owner).containsExactly(new CrmOwner.Nobody());
        assertThat(second.progress()).isEqualTo(Progress.CAUGHT_UP);
        LoggedRequest asked = fake.requests().get(0);
        assertThat(asked.getHeader("If-Modified-Since")).isEqualTo("2026-11-22T12:00:00+00:00");
        assertThat(asked.getUrl())
                .isEqualTo(
                        LEADS + "?fields=id%2COwner%2CModified_Time%2CFull_Name%2CEmail%2CPhone%2CMobile%2CConverted__s"
                                + "&converted=both&sort_by=Modified_Time&sort_order=asc&per_page=200");
    }

    @Test
    void anExpiredPageTokenIsReplacedByWhatWasSeen() {
        fake.answer(get(urlPathEqualTo(LEADS)), json("zoho/leads-1.json"));
        fake.answer(
                get(urlPathEqualTo(LEADS)).withQueryParam("page_token", equalTo("c8582xx9e7c7")),
                text(400, "{\"code\":\"EXPIRED_VALUE\",\"status\":\"error\"}"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T11:00:00Z")));
        assertThat(crm.changes(first.next()).leads()).hasSize(2);
        assertThat(fake.last().getHeader("If-Modified-Since")).isEqualTo("2026-11-22T11:58:09+00:00");
    }

    @Test
    void nothingModifiedIsAnEmptyAnswerAndNoChange() {
        fake.answer(get(urlPathEqualTo(LEADS)), text(304, ""));
        Changes none = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(none.leads()).isEmpty();
        assertThat(none.progress()).isEqualTo(Progress.CAUGHT_UP);
    }

    @Test
    void aLeadIsFoundByNumberAndNothingFoundIsAnEmptyAnswer() {
        fake.answer(get(urlPathEqualTo(LEADS + "/search")), text(204, ""));
        fake.answer(
                get(urlPathEqualTo(LEADS + "/search")).withQueryParam("phone", equalTo("2025550164")),
                json("zoho/leads-1.json"));
        assertThat(crm.findByPhone("+12025550164"))
                .extracting(CrmLead::id)
                .containsExactly(new CrmLeadId("3652397000000649013"));
        assertThat(crm.findByPhone("+12025550199")).isEmpty();
    }

    @Test
    void ownersGoTogetherWithoutMailAndEachIsToldItsOwnResult() {
        fake.answer(post(urlPathEqualTo(CHANGE_OWNER)), text(202, """
                        {"data": [
                          {"code": "SUCCESS", "details": {"id": "3652397000000649013"}, "status": "success"},
                          {"code": "CANNOT_PROCESS", "details": {"id": "3652397000000649014", "index": 1}, "status": "error"}]}
                        """));
        assertThat(crm.writeOwners(List.of(write("3652397000000649013"), write("3652397000000649014"))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("3652397000000649013")),
                        new OwnerWritten.Refused(
                                new CrmLeadId("3652397000000649014"), Refusal.CUSTOMERS_RULE, "CANNOT_PROCESS"));
        FakeServer.assertBody(fake.last(), """
                {"ids": ["3652397000000649013", "3652397000000649014"], "owner": {"id": "3652397000000186018"},
                 "notify": false}
                """);
    }

    @Test
    void aLockedLeadThatRefusesItsBatchStandsAlone() {
        fake.answer(
                post(urlPathEqualTo(CHANGE_OWNER)),
                text(200, "{\"data\":[{\"code\":\"SUCCESS\",\"details\":{\"id\":\"3652397000000649013\"}}]}"));
        fake.answer(
                post(urlPathEqualTo(CHANGE_OWNER)).withRequestBody(containing("649014")),
                text(400, "{\"data\":[{\"code\":\"RECORD_LOCKED\",\"details\":{\"id\":\"3652397000000649014\"}}]}"));
        assertThat(crm.writeOwners(List.of(write("3652397000000649013"), write("3652397000000649014"))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("3652397000000649013")),
                        new OwnerWritten.Refused(
                                new CrmLeadId("3652397000000649014"), Refusal.LEAD_LOCKED, "RECORD_LOCKED"));
    }

    @Test
    void anOwnerWhoLeftIsRefusedAsSuch() {
        fake.answer(post(urlPathEqualTo(CHANGE_OWNER)), text(400, """
                        {"code": "INVALID_DATA", "status": "error",
                         "details": {"api_name": "id", "json_path": "$.owner.id", "owner_status": "inactive"}}
                        """));
        assertThat(crm.writeOwners(List.of(write("3652397000000649013"))))
                .containsExactly(new OwnerWritten.Refused(
                        new CrmLeadId("3652397000000649013"), Refusal.OWNER_INACTIVE, "inactive"));
    }

    @Test
    void anOwnerWhoIsNotBelowTheConnectedUserIsNoLeaver() {
        fake.answer(post(urlPathEqualTo(CHANGE_OWNER)), text(400, """
                        {"code": "INVALID_DATA", "status": "error",
                         "details": {"api_name": "id", "json_path": "$.owner.id", "owner_status": "include_subordinate_owners"}}
                        """));
        assertThat(crm.writeOwners(List.of(write("3652397000000649013"))))
                .containsExactly(new OwnerWritten.Refused(
                        new CrmLeadId("3652397000000649013"), Refusal.NOT_PERMITTED, "include_subordinate_owners"));
    }

    @Test
    void aLimitOfOneParameterIsNotTheDaysCredits() {
        fake.answer(get(urlPathEqualTo(LEADS)), text(400, """
                        {"code": "LIMIT_EXCEEDED", "status": "error", "details": {"limit": 50, "param_name": "fields"}}
                        """));
        assertThatThrownBy(() -> crm.leads(List.of(new CrmLeadId("3652397000000649013"))))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.REFUSED));
    }

    @Test
    void theDaysCreditsEndTheRun() {
        fake.answer(get(urlPathEqualTo(LEADS)), text(429, "{\"code\":\"LIMIT_EXCEEDED\",\"status\":\"error\"}"));
        assertThatThrownBy(() -> crm.leads(List.of(new CrmLeadId("3652397000000649013"))))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.LIMIT_REACHED));
    }

    private static OwnerWrite write(String lead) {
        return new OwnerWrite(new CrmLeadId(lead), TAMSIN, new CrmOwner.Nobody());
    }
}
