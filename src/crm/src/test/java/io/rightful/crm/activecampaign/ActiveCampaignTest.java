package io.rightful.crm.activecampaign;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.CannotDo;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.crm.TestCalls;
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
import io.rightful.rules.user.EmailAddress;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ActiveCampaignTest {
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("5"));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm = new ActiveCampaign(
            time.tools(), FixedToken.of("invented-key"), fake.address(), new LeadPhones("US"), Optional.of("1"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void usersAreListedWithTheirUserNames() {
        fake.answer(get(urlPathEqualTo("/api/3/users")), json("activecampaign/users.json"));
        assertThat(crm.users(PageCursor.START).items())
                .contains(new CrmUser(
                        new CrmUserId("5"),
                        "Tamsin Okereke",
                        Optional.of("tamsin"),
                        EmailAddress.of("tamsin.okereke@example.com"),
                        CrmUserState.ACTIVE));
        assertThat(fake.last().getUrl()).isEqualTo("/api/3/users?limit=100&offset=0");
        assertThat(fake.last().getHeader("Api-Token")).isEqualTo("invented-key");
    }

    @Test
    void changedDealsComeWithTheirContactsAndThoseOfEarlierAreLeftOut() {
        fake.answer(get(urlPathEqualTo("/api/3/deals")), json("activecampaign/deals.json"));
        fake.answer(get(urlPathEqualTo("/api/3/contacts")), json("activecampaign/contacts.json"));
        Changes changes = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(changes.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(changes.leads())
                .extracting(CrmLead::owner)
                .containsExactly(new CrmOwner.OfUser(new CrmUserId("1")), TAMSIN, new CrmOwner.Nobody());
        assertThat(changes.leads().get(0).phones()).containsExactly("+12025550164");
        assertThat(changes.leads().get(0).name()).contains("Noor Castellane");
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        "/api/3/deals?filters%5Bupdated_after%5D=2026-11-21&filters%5Bgroup%5D=1"
                                + "&orders%5Bcdate%5D=ASC&limit=100&offset=0",
                        "/api/3/contacts?ids%5B%5D=39&status=-1&limit=100");
    }

    @Test
    void aFullPageThatComesAgainEndsTheRun() {
        fake.answer(get(urlPathEqualTo("/api/3/deals")), text(200, deals(0, 100)));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(first.progress()).isEqualTo(Progress.MORE);
        assertThatThrownBy(() -> crm.changes(first.next()))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.PAGE_REPEATS));
        assertThat(fake.last().queryParameter("offset").firstValue()).isEqualTo("90");
    }

    @Test
    void aDealThatVanishesWhilePagesAreReadHidesNoOther() {
        fake.answer(get(urlPathEqualTo("/api/3/deals")), text(200, deals(0, 100)));
        fake.answer(
                get(urlPathEqualTo("/api/3/deals")).withQueryParam("offset", equalTo("90")), text(200, deals(91, 130)));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-20T12:00:00Z")));
        Changes second = crm.changes(first.next());
        Set<CrmLeadId> read = new HashSet<>();
        first.leads().forEach(lead -> read.add(lead.id()));
        second.leads().forEach(lead -> read.add(lead.id()));
        assertThat(read).hasSize(130).contains(new CrmLeadId("100"));
    }

    @Test
    void aDealWithoutATimeStopsNoOther() {
        fake.answer(get(urlPathEqualTo("/api/3/deals")), text(200, """
                        {"deals": [{"id": "1", "owner": "5", "mdate": "0000-00-00 00:00:00"},
                                   {"id": "2", "owner": "5"},
                                   {"id": "3", "owner": "5", "mdate": "2026-11-22T06:00:07-06:00"}]}
                        """));
        Changes changes = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(changes.leads()).extracting(lead -> lead.id().value()).containsExactly("1", "2", "3");
        assertThat(changes.leads().get(0).changedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aContactsOpenDealsAreFoundByItsNumberInAnySpelling() {
        fake.answer(get(urlPathEqualTo("/api/3/contacts")), json("activecampaign/contacts.json"));
        fake.answer(get(urlPathEqualTo("/api/3/contacts/39/deals")), json("activecampaign/deals.json"));
        assertThat(crm.findByPhone("+12025550164"))
                .extracting(lead -> lead.id().value())
                .containsExactly("40", "46", "47");
        assertThat(fake.requests())
                .filteredOn(request -> request.getUrl().startsWith("/api/3/contacts?"))
                .extracting(request -> request.queryParameter("phone").firstValue())
                .containsExactly("+12025550164", "12025550164", "2025550164", "(202) 555-0164", "+1 202-555-0164");
    }

    @Test
    void ownersAreWrittenTogetherAndSortedByTheAnswer() {
        fake.answer(
                patch(urlPathEqualTo("/api/3/deals/bulkUpdate")),
                text(200, "{\"success\":[\"46\"],\"nochange\":[{\"id\":\"47\"}],\"failed\":[\"48\"]}"));
        assertThat(crm.writeOwners(List.of(
                        write("46", TAMSIN),
                        write("47", TAMSIN),
                        write("48", TAMSIN),
                        write("49", new CrmOwner.Nobody()))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("46")),
                        new OwnerWritten.Written(new CrmLeadId("47")),
                        new OwnerWritten.Refused(new CrmLeadId("48"), Refusal.OTHER, "failed"),
                        new OwnerWritten.Refused(new CrmLeadId("49"), Refusal.NOT_SUPPORTED, "owner-not-writable"));
        FakeServer.assertBody(fake.last(), """
                {"deals": [{"id": "46", "ownerId": "5"}, {"id": "47", "ownerId": "5"}, {"id": "48", "ownerId": "5"}]}
                """);
    }

    @Test
    void anOwnerWhomNobodyKnowsIsRefusedAlone() {
        fake.answer(patch(urlPathEqualTo("/api/3/deals/bulkUpdate")), text(422, "{\"errors\":[]}"));
        assertThat(crm.writeOwners(List.of(write("46", TAMSIN))))
                .containsExactly(new OwnerWritten.Refused(new CrmLeadId("46"), Refusal.OWNER_UNKNOWN, "http-422"));
    }

    @Test
    void callsAreNotRecorded() {
        assertThat(crm.cannotDo()).contains(CannotDo.RECORD_CALLS);
        assertThatThrownBy(() -> crm.writeCall(TestCalls.answered("46", "5")))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.NOT_SUPPORTED));
    }

    private static OwnerWrite write(String lead, CrmOwner owner) {
        return new OwnerWrite(new CrmLeadId(lead), owner, new CrmOwner.Nobody());
    }

    private static String deals(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(id -> "{\"id\":\"" + id + "\",\"mdate\":\"2026-11-20T06:00:07-06:00\"}")
                .collect(Collectors.joining(",", "{\"deals\":[", "]}"));
    }
}
