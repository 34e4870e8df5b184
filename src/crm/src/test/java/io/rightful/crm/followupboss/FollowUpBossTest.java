package io.rightful.crm.followupboss;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
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
import io.rightful.crm.TestCalls;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.PageCursor;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@QuarkusTest
class FollowUpBossTest {
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("2"));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm = new FollowUpBoss(
            time.tools(),
            FollowUpBoss.key("invented-key"),
            fake.address(),
            new LeadPhones("US"),
            Optional.of(new RegisteredSystem("Rightful", "invented-system-key")));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void lendersAreNoAgentsAndThoseWhoLeftAreListed() {
        fake.answer(get(urlPathEqualTo("/v1/users")), json("followupboss/users.json"));
        assertThat(crm.users(PageCursor.START).items())
                .extracting(CrmUser::id, CrmUser::state)
                .containsExactly(
                        tuple(new CrmUserId("1"), CrmUserState.ACTIVE),
                        tuple(new CrmUserId("2"), CrmUserState.ACTIVE),
                        tuple(new CrmUserId("4"), CrmUserState.INACTIVE));
        LoggedRequest asked = fake.last();
        assertThat(asked.getUrl()).isEqualTo("/v1/users?limit=100&offset=0&includeDeleted=true");
        assertThat(asked.getHeader("Authorization")).isEqualTo("Basic aW52ZW50ZWQta2V5Og==");
        assertThat(asked.getHeader("X-System")).isEqualTo("Rightful");
        assertThat(asked.getHeader("X-System-Key")).isEqualTo("invented-system-key");
    }

    @Test
    void pondsAreQueues() {
        fake.answer(get(urlPathEqualTo("/v1/ponds")), json("followupboss/ponds.json"));
        assertThat(crm.queues(PageCursor.START).items()).containsExactly(new CrmQueue("5", "Unassigned Pond"));
    }

    @Test
    void aPersonIsFoundByNumberAndAnotherCountrysIsNot() {
        fake.answer(get(urlPathEqualTo("/v1/people")), json("followupboss/by-phone.json"));
        assertThat(crm.findByPhone("+12025550164")).extracting(CrmLead::id).containsExactly(new CrmLeadId("14412"));
        assertThat(fake.last().queryParameter("phone").firstValue()).isEqualTo("+12025550164");
        assertThat(fake.last().queryParameter("includeTrash").firstValue()).isEqualTo("true");
    }

    @Test
    void changesGoOnFromTheTokenOfThePage() {
        fake.answer(get(urlPathEqualTo("/v1/people")), json("followupboss/updated-1.json"));
        fake.answer(
                get(urlPathEqualTo("/v1/people")).withQueryParam("next", equalTo("eyJzaW5jZUlkIjoxNDQxMn0")),
                json("followupboss/updated-2.json"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        Changes second = crm.changes(first.next());
        assertThat(first.progress()).isEqualTo(Progress.MORE);
        assertThat(first.leads()).extracting(CrmLead::owner).containsExactly(TAMSIN, new CrmOwner.OfQueue("5"));
        assertThat(second.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(second.leads()).extracting(CrmLead::owner).containsExactly(new CrmOwner.Nobody());
        assertThat(fake.requests().get(0).getUrl())
                .isEqualTo("/v1/people?limit=100&includeTrash=true&includeUnclaimed=true"
                        + "&fields=id%2Cname%2Cupdated%2CassignedUserId%2CassignedPondId%2Cemails%2Cphones"
                        + "&updatedAfter=2026-11-22T12%3A00%3A00Z&sort=updated");
    }

    @Test
    void peopleAreReadTogether() {
        fake.answer(get(urlPathEqualTo("/v1/people")), json("followupboss/by-phone.json"));
        assertThat(crm.leads(List.of(new CrmLeadId("14412"), new CrmLeadId("14500"))))
                .hasSize(2);
        assertThat(fake.last().queryParameter("id").firstValue().split(",")).containsOnly("14412", "14500");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void ownersAreWrittenOneByOneAndNothingElseIsSent() {
        fake.answer(put(urlPathEqualTo("/v1/people/14412")), text(200, "{\"id\":14412}"));
        fake.answer(put(urlPathEqualTo("/v1/people/14413")), text(200, "{\"id\":14413}"));
        fake.answer(put(urlPathEqualTo("/v1/people/14499")), text(404, "{\"errorMessage\":\"invented\"}"));
        assertThat(crm.writeOwners(List.of(
                        write("14412", TAMSIN),
                        write("14413", new CrmOwner.OfQueue("5")),
                        write("14499", TAMSIN),
                        write("14414", new CrmOwner.Nobody()))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("14412")),
                        new OwnerWritten.Written(new CrmLeadId("14413")),
                        new OwnerWritten.Refused(new CrmLeadId("14499"), Refusal.LEAD_NOT_THERE, "http-404"),
                        new OwnerWritten.Refused(new CrmLeadId("14414"), Refusal.NOT_SUPPORTED, "owner-not-writable"));
        FakeServer.assertBody(fake.requests().get(0), "{\"assignedUserId\": 2}");
        FakeServer.assertBody(fake.requests().get(1), "{\"assignedPondId\": 5}");
    }

    @Test
    void aLimitInTheMiddleLeavesTheRestForLater() {
        fake.answer(put(urlPathEqualTo("/v1/people/14412")), text(200, "{\"id\":14412}"));
        fake.answer(put(urlPathEqualTo("/v1/people/14413")), text(429, "").withHeader("Retry-After", "600"));
        assertThat(crm.writeOwners(List.of(write("14412", TAMSIN), write("14413", TAMSIN))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("14412")),
                        new OwnerWritten.TryLater(new CrmLeadId("14413"), "http-429"));
    }

    @Test
    void aCallIsLoggedOnceAndFoundByItsKeyInTheNote() {
        fake.answers(
                get(urlPathEqualTo("/v1/calls")),
                text(200, "{\"calls\":[{\"id\":17,\"note\":\"another\"}]}"),
                text(200, "{\"calls\":[{\"id\":18,\"note\":\"Inbound call, answered (rightful:ctm:3300710001)\"}]}"));
        fake.answer(post(urlPathEqualTo("/v1/calls")), text(201, "{\"id\":18}"));
        fake.answer(put(urlPathEqualTo("/v1/calls/18")), text(200, "{\"id\":18}"));
        CallRecord call = TestCalls.answered("14412", "2");
        assertThat(crm.writeCall(call)).isEqualTo(new CallRecordId("18"));
        FakeServer.assertBody(fake.last(), """
                {"personId": 14412, "phone": "+12025550164", "isIncoming": true,
                 "note": "Inbound call, answered (rightful:ctm:3300710001)", "duration": 204, "userId": 2}
                """);
        assertThat(crm.writeCall(call)).isEqualTo(new CallRecordId("18"));
        assertThat(fake.last().getMethod().getName()).isEqualTo("PUT");
    }

    private static OwnerWrite write(String lead, CrmOwner owner) {
        return new OwnerWrite(new CrmLeadId(lead), owner, new CrmOwner.Nobody());
    }
}
