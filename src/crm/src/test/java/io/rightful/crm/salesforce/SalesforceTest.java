package io.rightful.crm.salesforce;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.ChangeCursor;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SalesforceTest {
    private static final String DATA = "/services/data/v67.0/";

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm =
            new Salesforce(time.tools(), FixedToken.of("00DXX!invented"), fake.address(), new LeadPhones("US"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void usersComeInPagesAndThoseWhoLeftAreAmongThem() {
        fake.answer(get(urlPathEqualTo(DATA + "query")), json("salesforce/users-1.json"));
        fake.answer(get(urlPathEqualTo(DATA + "query/01gXX0000000001AAA-2")), json("salesforce/users-2.json"));
        RemotePage<CrmUser> first = crm.users(PageCursor.START);
        RemotePage<CrmUser> second = crm.users(first.next().orElseThrow());
        assertThat(first.items())
                .containsExactly(
                        new CrmUser(
                                new CrmUserId("005XX000000UsrAAAA"),
                                "Odalys Marchbanks",
                                Optional.of("odalys.marchbanks@example.com.prod"),
                                EmailAddress.of("odalys.marchbanks@example.com"),
                                CrmUserState.ACTIVE),
                        new CrmUser(
                                new CrmUserId("005XX000000UsrBAAA"),
                                "Tamsin Okereke",
                                Optional.of("tamsin.okereke@example.com.prod"),
                                EmailAddress.of("tamsin.okereke@example.com"),
                                CrmUserState.INACTIVE));
        assertThat(second.items()).extracting(CrmUser::name).containsExactly("Ilse Vandermeer");
        assertThat(second.next()).isEmpty();
        LoggedRequest asked = fake.requests().get(0);
        assertThat(query(asked))
                .isEqualTo(
                        "SELECT Id, Name, Email, Username, IsActive FROM User WHERE UserType = 'Standard' ORDER BY Id");
        assertThat(asked.getHeader("Authorization")).isEqualTo("Bearer 00DXX!invented");
        assertThat(asked.getHeader("Sforce-Call-Options")).isEqualTo("client=Rightful");
        assertThat(asked.getHeader("Sforce-Mru")).isEqualTo("updateMru=false");
    }

    @Test
    void queuesOfLeadsAreListed() {
        fake.answer(get(urlPathEqualTo(DATA + "query")), json("salesforce/queues.json"));
        assertThat(crm.queues(PageCursor.START).items())
                .containsExactly(new CrmQueue("00GXX0000000001AAA", "Inbound Leads"));
        assertThat(query(fake.last()))
                .isEqualTo("SELECT QueueId, Queue.Name FROM QueueSobject WHERE SobjectType = 'Lead' ORDER BY QueueId");
    }

    @Test
    void aLeadIsFoundByItsNumberAndAnotherCountrysIsNot() {
        fake.answer(get(urlPathEqualTo(DATA + "search")), json("salesforce/search-phone.json"));
        assertThat(crm.findByPhone("+12025550164"))
                .extracting(lead -> lead.id().value())
                .containsExactly("00QXX0000000001AAA");
        assertThat(query(fake.last())).startsWith("FIND {2025550164} IN PHONE FIELDS RETURNING Lead(Id, OwnerId,");
    }

    @Test
    void aQuoteInAnAddressStaysInTheAddress() {
        fake.answer(get(urlPathEqualTo(DATA + "query")), json("salesforce/leads-changed.json"));
        crm.findByEmail(EmailAddress.of("o'neil@example.com").orElseThrow());
        assertThat(query(fake.last())).contains("WHERE Email = 'o\\'neil@example.com' AND IsConverted = false");
    }

    @Test
    void changesAreReadInOneRequestWithWhatBecameOfEachLead() {
        fake.answer(get(urlPathEqualTo(DATA + "queryAll")), json("salesforce/leads-changed.json"));
        Changes changes = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(changes.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(changes.leads())
                .extracting(CrmLead::owner)
                .startsWith(
                        new CrmOwner.OfUser(new CrmUserId("005XX000000UsrAAAA")),
                        new CrmOwner.OfQueue("00GXX0000000001AAA"));
        assertThat(changes.leads())
                .extracting(CrmLead::state)
                .containsExactly(
                        new LeadState.Open(),
                        new LeadState.Open(),
                        new LeadState.Converted(Optional.empty()),
                        new LeadState.Merged(Optional.of(new CrmLeadId("00QXX0000000001AAA"))),
                        new LeadState.Deleted());
        assertThat(changes.leads().get(0).phones()).containsExactly("+12025550164");
        assertThat(changes.leads().get(0).changedAt()).isEqualTo(Instant.parse("2026-11-22T12:00:07Z"));
        assertThat(query(fake.last()))
                .contains("WHERE SystemModstamp >= 2026-11-22T12:00:00.000Z"
                        + " AND SystemModstamp <= 2026-11-22T12:04:00.000Z ORDER BY SystemModstamp, Id LIMIT 2000");
        ChangeCursor next = changes.next();
        crm.changes(next);
        assertThat(query(fake.last())).contains("WHERE SystemModstamp >= 2026-11-22T12:00:00.000Z");
    }

    @Test
    void leadsAreReadTogetherDeletedOnesIncluded() {
        fake.answer(get(urlPathEqualTo(DATA + "queryAll")), json("salesforce/leads-changed.json"));
        assertThat(crm.leads(List.of(new CrmLeadId("00QXX0000000001AAA"), new CrmLeadId("00QXX0000000005AAA"))))
                .containsKeys(new CrmLeadId("00QXX0000000001AAA"), new CrmLeadId("00QXX0000000005AAA"));
        assertThat(fake.requests()).hasSize(1);
        assertThat(query(fake.last())).contains("'00QXX0000000001AAA'", "'00QXX0000000005AAA'");
    }

    @Test
    void aLeadCannotBeLeftUnowned() {
        assertThat(crm.cannotDo()).isEqualTo(Set.of(io.rightful.crm.CannotDo.LEAVE_LEADS_UNOWNED));
        assertThat(time.waits()).isEqualTo(List.<Duration>of());
    }

    private static String query(LoggedRequest request) {
        return request.queryParameter("q").firstValue();
    }
}
