package io.rightful.crm.hubspot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HubSpotTest {
    private static final String CONTACTS = "/crm/v3/objects/contacts/";
    private static final String CALLS = "/crm/v3/objects/calls";
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("41000002"));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm = new HubSpot(
            time.tools(), FixedToken.of("pat-invented"), fake.address(), new LeadPhones("US"), Set.of("41000009"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void usersAreThoseThereAndThenThoseWhoLeft() {
        fake.answer(get(urlPathEqualTo("/crm/v3/owners")), json("hubspot/owners-1.json"));
        fake.answer(
                get(urlPathEqualTo("/crm/v3/owners")).withQueryParam("after", equalTo("41000009")),
                json("hubspot/owners-2.json"));
        fake.answer(
                get(urlPathEqualTo("/crm/v3/owners")).withQueryParam("archived", equalTo("true")),
                json("hubspot/owners-archived.json"));
        List<CrmUser> users = new ArrayList<>();
        Optional<PageCursor> next = Optional.of(PageCursor.START);
        while (next.isPresent()) {
            RemotePage<CrmUser> page = crm.users(next.get());
            users.addAll(page.items());
            next = page.next();
        }
        assertThat(users)
                .containsExactly(
                        new CrmUser(
                                new CrmUserId("41000001"),
                                "Odalys Marchbanks",
                                Optional.empty(),
                                EmailAddress.of("odalys.marchbanks@example.com"),
                                CrmUserState.ACTIVE),
                        new CrmUser(
                                new CrmUserId("41000002"),
                                "Tamsin Okereke",
                                Optional.empty(),
                                EmailAddress.of("tamsin.okereke@example.com"),
                                CrmUserState.ACTIVE),
                        new CrmUser(
                                new CrmUserId("41000003"),
                                "41000003",
                                Optional.empty(),
                                Optional.empty(),
                                CrmUserState.INACTIVE));
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        "/crm/v3/owners?limit=100&archived=false",
                        "/crm/v3/owners?limit=100&after=41000009&archived=false",
                        "/crm/v3/owners?limit=100&archived=true");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Bearer pat-invented");
    }

    @Test
    void anOwnerOfTypeQueueIsAQueue() {
        fake.answer(get(urlPathEqualTo("/crm/v3/owners")), json("hubspot/owners-1.json"));
        assertThat(crm.queues(PageCursor.START).items()).containsExactly(new CrmQueue("41000009", "Inbound"));
    }

    @Test
    void changesAreOneSearchFromAnIdentifierInAFixedWindow() {
        fake.answer(post(urlPathEqualTo(CONTACTS + "search")), json("hubspot/search.json"));
        Changes changes = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(changes.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(changes.leads())
                .extracting(CrmLead::owner)
                .containsExactly(
                        new CrmOwner.OfUser(new CrmUserId("41000001")),
                        new CrmOwner.Nobody(),
                        new CrmOwner.OfQueue("41000009"));
        assertThat(changes.leads().get(0).name()).contains("Noor Castellane");
        assertThat(changes.leads().get(0).emails())
                .extracting(EmailAddress::folded)
                .containsExactly("n.castellane@example.com", "noor.castellane@example.com", "noor@example.com");
        FakeServer.assertBody(fake.last(), """
                {"filterGroups": [{"filters": [
                    {"propertyName": "lastmodifieddate", "operator": "GTE", "value": "1795348800000"},
                    {"propertyName": "lastmodifieddate", "operator": "LTE", "value": "1795349040000"},
                    {"propertyName": "hs_object_id", "operator": "GT", "value": "0"}]}],
                 "sorts": [{"propertyName": "hs_object_id", "direction": "ASCENDING"}],
                 "properties": ["hubspot_owner_id", "lastmodifieddate", "hs_merged_object_ids", "firstname", "lastname",
                    "email", "hs_additional_emails", "phone", "mobilephone"],
                 "limit": 200}
                """);
    }

    @Test
    void aContactIsFoundByItsNationalDigitsAndComparedAsE164() {
        fake.answer(post(urlPathEqualTo(CONTACTS + "search")), json("hubspot/search.json"));
        assertThat(crm.findByPhone("+12025550164")).extracting(CrmLead::id).containsExactly(new CrmLeadId("51001"));
        assertThat(fake.last().getBodyAsString())
                .contains("{\"propertyName\":\"hs_searchable_calculated_phone_number\",\"operator\":\"EQ\","
                        + "\"value\":\"2025550164\"}")
                .contains("hs_searchable_calculated_mobile_number");
    }

    @Test
    void aMergedContactIsReadAsMergedIntoItsSurvivor() {
        fake.answer(post(urlPathEqualTo(CONTACTS + "batch/read")), json("hubspot/search.json"));
        Map<CrmLeadId, CrmLead> leads = crm.leads(List.of(new CrmLeadId("51000"), new CrmLeadId("51002")));
        assertThat(leads).containsOnlyKeys(new CrmLeadId("51000"), new CrmLeadId("51002"));
        assertThat(leads.get(new CrmLeadId("51000")).state())
                .isEqualTo(new LeadState.Merged(Optional.of(new CrmLeadId("51001"))));
        assertThat(fake.last().getBodyAsString()).contains("\"propertiesWithHistory\":[]", "{\"id\":\"51000\"}");
    }

    @Test
    void aHalfFailedBatchIsToldRecordByRecord() {
        fake.answer(post(urlPathEqualTo(CONTACTS + "batch/update")), json(207, "hubspot/partly-updated.json"));
        List<OwnerWritten> written = crm.writeOwners(
                List.of(write("51001", TAMSIN), write("51009", TAMSIN), write("51002", new CrmOwner.Nobody())));
        assertThat(written)
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("51001")),
                        new OwnerWritten.Refused(new CrmLeadId("51009"), Refusal.LEAD_NOT_THERE, "OBJECT_NOT_FOUND"),
                        new OwnerWritten.TryLater(new CrmLeadId("51002"), "not-named"));
        FakeServer.assertBody(fake.last(), """
                {"inputs": [{"id": "51001", "properties": {"hubspot_owner_id": "41000002"}},
                            {"id": "51009", "properties": {"hubspot_owner_id": "41000002"}},
                            {"id": "51002", "properties": {"hubspot_owner_id": ""}}]}
                """);
    }

    @Test
    void oneBadInputThatRefusesABatchStandsAloneInTheEnd() {
        String refusal = "{\"status\":\"error\",\"category\":\"VALIDATION_ERROR\",\"message\":\"invented\"}";
        fake.answer(
                post(urlPathEqualTo(CONTACTS + "batch/update")),
                text(200, "{\"results\":[{\"id\":\"51001\",\"properties\":{}}]}"));
        fake.answer(
                post(urlPathEqualTo(CONTACTS + "batch/update")).withRequestBody(containing("nobody-knows")),
                text(400, refusal));
        CrmOwner unknown = new CrmOwner.OfUser(new CrmUserId("nobody-knows"));
        assertThat(crm.writeOwners(List.of(write("51001", TAMSIN), write("51002", unknown))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("51001")),
                        new OwnerWritten.Refused(new CrmLeadId("51002"), Refusal.OWNER_UNKNOWN, "VALIDATION_ERROR"));
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void aCallIsLoggedOnceAndUpdatedAfterThat() {
        fake.answer(post(urlPathEqualTo(CALLS + "/search")), text(200, "{\"total\":0,\"results\":[]}"));
        fake.answer(post(urlPathEqualTo(CALLS)), text(201, "{\"id\":\"61001\",\"properties\":{}}"));
        fake.answer(patch(urlPathEqualTo(CALLS + "/61001")), text(200, "{\"id\":\"61001\",\"properties\":{}}"));
        CallRecord call = TestCalls.answered("51001", "41000002");
        CallRecordId id = crm.writeCall(call);
        FakeServer.assertBody(fake.last(), """
                {"properties": {"hs_timestamp": "1795348800000", "hs_call_title": "Inbound call, answered",
                    "hs_call_direction": "INBOUND", "hs_call_status": "COMPLETED",
                    "hs_call_external_id": "rightful:ctm:3300710001", "hubspot_owner_id": "41000002",
                    "hs_call_duration": "204000", "hs_call_from_number": "+12025550164"},
                 "associations": [{"to": {"id": "51001"},
                    "types": [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 194}]}]}
                """);
        assertThat(crm.writeCall(TestCalls.known(call, id))).isEqualTo(id);
        assertThat(fake.requests()).hasSize(3);
        assertThat(fake.last().getMethod().getName()).isEqualTo("PATCH");
        assertThat(fake.last().getBodyAsString()).doesNotContain("associations");
    }

    @Test
    void theIntervalOfTheRefusalIsWaitedFor() {
        fake.answers(
                post(urlPathEqualTo(CONTACTS + "search")),
                json(429, "hubspot/limit.json").withHeader("X-HubSpot-RateLimit-Interval-Milliseconds", "10000"),
                json("hubspot/search.json"));
        assertThat(crm.findByPhone("+12025550164")).hasSize(1);
        assertThat(time.waits())
                .first()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11)));
    }

    private static OwnerWrite write(String lead, CrmOwner owner) {
        return new OwnerWrite(new CrmLeadId(lead), owner, new CrmOwner.Nobody());
    }
}
