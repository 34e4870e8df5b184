package io.rightful.crm.dynamics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmQueue;
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
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class DynamicsTest {
    private static final String DATA = "/api/data/v9.2/";
    private static final String ODALYS = "00000000-0000-0000-0000-0000000000a1";
    private static final String TAMSIN = "00000000-0000-0000-0000-0000000000a2";
    private static final String TEAM = "00000000-0000-0000-0000-0000000000d1";
    private static final String NOOR = "00000000-0000-0000-0000-0000000000b1";
    private static final String PERPETUA = "00000000-0000-0000-0000-0000000000b2";
    private static final CrmOwner BY_ODALYS = new CrmOwner.OfUser(new CrmUserId(ODALYS));
    private static final CrmOwner BY_TAMSIN = new CrmOwner.OfUser(new CrmUserId(TAMSIN));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm = new Dynamics(time.tools(), FixedToken.of("invented"), fake.address(), new LeadPhones("US"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void peopleAreUsersAndApplicationsAreNot() {
        fake.answer(get(urlPathEqualTo(DATA + "systemusers")), json("users.json"));
        fake.answer(
                get(urlPathEqualTo(DATA + "systemusers")).withQueryParam("$skiptoken", containing("cookie")),
                text(200, "{\"value\":[]}"));
        RemotePage<CrmUser> page = crm.users(PageCursor.START);
        assertThat(page.items())
                .containsExactly(new CrmUser(
                        new CrmUserId(ODALYS),
                        "Odalys Marchbanks",
                        Optional.of("odalys.marchbanks@example.com"),
                        EmailAddress.of("odalys.marchbanks@example.com"),
                        CrmUserState.ACTIVE));
        LoggedRequest asked = fake.last();
        assertThat(asked.queryParameter("$select").firstValue())
                .isEqualTo("systemuserid,fullname,internalemailaddress,domainname,isdisabled,applicationid");
        assertThat(asked.queryParameter("$filter").firstValue()).isEqualTo("accessmode eq 0");
        assertThat(asked.getHeader("Prefer"))
                .isEqualTo("odata.maxpagesize=500,"
                        + "odata.include-annotations=\"Microsoft.Dynamics.CRM.lookuplogicalname\"");
        assertThat(asked.getHeader("OData-Version")).isEqualTo("4.0");
        assertThat(crm.users(page.next().orElseThrow()).next()).isEmpty();
        assertThat(fake.last().getUrl())
                .isEqualTo(DATA + "systemusers?$select=systemuserid&$skiptoken=%3Ccookie%20pagenumber=%222%22%3E");
    }

    @Test
    void ownerTeamsAreQueues() {
        fake.answer(
                get(urlPathEqualTo(DATA + "teams")),
                text(200, "{\"value\":[{\"teamid\":\"" + TEAM + "\",\"name\":\"Inbound\"}]}"));
        assertThat(crm.queues(PageCursor.START).items()).containsExactly(new CrmQueue(TEAM, "Inbound"));
    }

    @Test
    void changesFollowTheLinkOfThePage() {
        fake.answer(get(urlPathEqualTo(DATA + "leads")), json("leads-1.json"));
        fake.answer(
                get(urlPathEqualTo(DATA + "leads")).withQueryParam("$skiptoken", containing("cookie")),
                json("leads-2.json"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        Changes second = crm.changes(first.next());
        assertThat(first.progress()).isEqualTo(Progress.MORE);
        assertThat(first.leads()).extracting(CrmLead::owner).containsExactly(BY_ODALYS, new CrmOwner.OfQueue(TEAM));
        assertThat(second.leads())
                .extracting(CrmLead::state)
                .containsExactly(new LeadState.Converted(Optional.empty()));
        assertThat(second.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(fake.requests().get(0).queryParameter("$filter").firstValue())
                .isEqualTo("modifiedon ge 2026-11-22T12:00:00Z and modifiedon le 2026-11-22T12:04:00Z");
        assertThat(fake.requests().get(0).queryParameter("$orderby").firstValue())
                .isEqualTo("modifiedon,leadid");
    }

    @Test
    void aTokenIsNotSentToWhereverALinkLeads() {
        assertThatThrownBy(() -> crm.users(new PageCursor("https://elsewhere.example.com/api/data/v9.2/systemusers")))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.UNREADABLE));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void aNumberIsAskedForInItsUsualSpellings() {
        fake.answer(get(urlPathEqualTo(DATA + "leads")), json("leads-2.json"));
        crm.findByPhone("+12025550164");
        assertThat(fake.last().queryParameter("$filter").firstValue())
                .contains(
                        "telephone1 eq '+12025550164' or mobilephone eq '+12025550164'",
                        "telephone1 eq '(202) 555-0164'",
                        "telephone1 eq '+1 202-555-0164'");
    }

    @Test
    void ownersAreReadAndThenChangedInTheVersionThatWasRead() {
        fake.answer(get(urlPathEqualTo(DATA + "leads")), json("leads-1.json"));
        fake.answer(
                post(urlPathEqualTo(DATA + "$batch")),
                text(
                        200,
                        "--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 412 Precondition Failed\r\n\r\n{}\r\n"
                                + "--batchresponse_1\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n--batchresponse_1--"));
        String gone = "00000000-0000-0000-0000-0000000000b9";
        assertThat(crm.writeOwners(List.of(
                        new OwnerWrite(new CrmLeadId(NOOR), BY_TAMSIN, BY_ODALYS),
                        new OwnerWrite(new CrmLeadId(PERPETUA), BY_TAMSIN, new CrmOwner.OfQueue(TEAM)),
                        new OwnerWrite(new CrmLeadId(gone), BY_TAMSIN, BY_ODALYS))))
                .containsExactly(
                        new OwnerWritten.Refused(new CrmLeadId(NOOR), Refusal.CHANGED_MEANWHILE, "http-412"),
                        new OwnerWritten.Written(new CrmLeadId(PERPETUA)),
                        new OwnerWritten.Refused(new CrmLeadId(gone), Refusal.LEAD_NOT_THERE, "not-found"));
        assertThat(fake.requests().get(0).queryParameter("$filter").firstValue())
                .isEqualTo("Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)");
        assertThat(fake.requests().get(0).queryParameter("@p1").firstValue()).isEqualTo("'leadid'");
        assertThat(fake.last().getHeader("Content-Type")).isEqualTo("multipart/mixed;boundary=rightful-batch");
        assertThat(fake.last().getHeader("Prefer")).isEqualTo("odata.continue-on-error");
        assertThat(fake.last().getBodyAsString())
                .startsWith("--rightful-batch\r\nContent-Type: application/http\r\n"
                        + "Content-Transfer-Encoding: binary\r\n\r\nPATCH /api/data/v9.2/leads(" + NOOR
                        + ") HTTP/1.1\r\nContent-Type: application/json; type=entry\r\nIf-Match: W/\"915244\"\r\n\r\n"
                        + "{\"ownerid@odata.bind\":\"/systemusers(" + TAMSIN + ")\"}\r\n--rightful-batch\r\n")
                .endsWith("--rightful-batch--\r\n");
    }

    @Test
    void anOwnerWhomSomebodyElseChangedIsLeftAlone() {
        fake.answer(get(urlPathEqualTo(DATA + "leads")), json("leads-1.json"));
        assertThat(crm.writeOwners(List.of(
                        new OwnerWrite(new CrmLeadId(NOOR), new CrmOwner.OfQueue(TEAM), BY_TAMSIN),
                        new OwnerWrite(new CrmLeadId(PERPETUA), new CrmOwner.OfQueue(TEAM), BY_TAMSIN))))
                .containsExactly(
                        new OwnerWritten.Refused(new CrmLeadId(NOOR), Refusal.CHANGED_MEANWHILE, "owner-differs"),
                        new OwnerWritten.Written(new CrmLeadId(PERPETUA)));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void protectionLimitsAreWaitedFor() {
        fake.answers(
                get(urlPathEqualTo(DATA + "leads")),
                text(429, "{\"error\":{\"code\":\"0x80072322\"}}").withHeader("Retry-After", "12"),
                json("leads-2.json"));
        assertThat(crm.leads(List.of(new CrmLeadId(NOOR)))).hasSize(1);
        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(12), Duration.ofMillis(13_200)));
    }

    /** With this server's address in its links. */
    private ResponseDefinitionBuilder json(String file) {
        return text(
                200,
                FakeServer.read("dynamics/" + file)
                        .replace(
                                "https://example.crm.dynamics.com",
                                fake.address().toString()));
    }
}
