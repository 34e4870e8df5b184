package io.rightful.crm.salesforce;

import java.util.List;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.Crm;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.crm.TestCalls;
import io.rightful.crm.TestTools;
import io.rightful.fake.FakeServer;
import io.rightful.remote.FixedToken;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SalesforceWriteTest {
    private static final String DATA = "/services/data/v67.0/";
    private static final String BATCH = DATA + "composite/sobjects";
    private static final String TASK = DATA + "sobjects/Task";
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("005XX000000UsrBAAA"));

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm =
            new Salesforce(time.tools(), FixedToken.of("00DXX!invented"), fake.address(), new LeadPhones("US"));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void ownersGoInOneRequestAndEachIsToldItsOwnResult() {
        fake.answer(patch(urlPathEqualTo(BATCH)), text(200, """
                        [{"id": "00QXX0000000001AAA", "success": true, "errors": []},
                         {"success": false, "errors": [{"statusCode": "CANNOT_UPDATE_CONVERTED_LEAD", "message": "x", "fields": []}]},
                         {"success": false, "errors": [{"statusCode": "INACTIVE_OWNER_OR_USER", "message": "x", "fields": ["OwnerId"]}]}]
                        """));
        List<OwnerWritten> written = crm.writeOwners(
                List.of(write("00QXX0000000001AAA"), write("00QXX0000000003AAA"), write("00QXX0000000004AAA")));
        assertThat(written)
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("00QXX0000000001AAA")),
                        refused("00QXX0000000003AAA", Refusal.LEAD_CONVERTED, "CANNOT_UPDATE_CONVERTED_LEAD"),
                        refused("00QXX0000000004AAA", Refusal.OWNER_INACTIVE, "INACTIVE_OWNER_OR_USER"));
        LoggedRequest asked = fake.last();
        assertThat(asked.getHeader("Sforce-Auto-Assign")).isEqualTo("FALSE");
        assertThat(asked.getHeader("Sforce-Duplicate-Rule-Header")).isEqualTo("allowSave=true");
        assertThat(asked.getHeader("Content-Type")).startsWith("application/json");
        FakeServer.assertBody(asked, """
                {"allOrNone": false, "records": [
                  {"attributes": {"type": "Lead"}, "id": "00QXX0000000001AAA", "OwnerId": "005XX000000UsrBAAA"},
                  {"attributes": {"type": "Lead"}, "id": "00QXX0000000003AAA", "OwnerId": "005XX000000UsrBAAA"},
                  {"attributes": {"type": "Lead"}, "id": "00QXX0000000004AAA", "OwnerId": "005XX000000UsrBAAA"}]}
                """);
    }

    @Test
    void aLockedRowIsTriedAgainByItself() {
        fake.answers(
                patch(urlPathEqualTo(BATCH)),
                text(200, """
                        [{"id": "00QXX0000000001AAA", "success": true, "errors": []},
                         {"success": false, "errors": [{"statusCode": "UNABLE_TO_LOCK_ROW", "message": "x", "fields": []}]}]
                        """),
                text(200, "[{\"id\": \"00QXX0000000003AAA\", \"success\": true, \"errors\": []}]"));
        assertThat(crm.writeOwners(List.of(write("00QXX0000000001AAA"), write("00QXX0000000003AAA"))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("00QXX0000000001AAA")),
                        new OwnerWritten.Written(new CrmLeadId("00QXX0000000003AAA")));
        assertThat(fake.last().getBodyAsString()).doesNotContain("00QXX0000000001AAA");
        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void anOwnerIsNeverTakenAwayFromALead() {
        assertThat(crm.writeOwners(
                        List.of(new OwnerWrite(new CrmLeadId("00QXX0000000001AAA"), new CrmOwner.Nobody(), TAMSIN))))
                .containsExactly(refused("00QXX0000000001AAA", Refusal.NOT_SUPPORTED, "OWNER_REQUIRED"));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void aCallIsOneTaskFoundByItsKey() {
        fake.answers(
                get(urlPathEqualTo(DATA + "query")),
                text(200, "{\"totalSize\":0,\"done\":true,\"records\":[]}"),
                text(200, "{\"totalSize\":1,\"done\":true,\"records\":[{\"Id\":\"00TXX0000000001AAA\"}]}"));
        fake.answer(
                post(urlPathEqualTo(TASK)),
                text(201, "{\"id\":\"00TXX0000000001AAA\",\"success\":true,\"errors\":[]}"));
        fake.answer(patch(urlPathEqualTo(TASK + "/00TXX0000000001AAA")), text(204, ""));
        CallRecord call = TestCalls.answered("00QXX0000000001AAA", "005XX000000UsrBAAA");
        CallRecordId id = crm.writeCall(call);
        assertThat(fake.requests().get(0).queryParameter("q").firstValue())
                .isEqualTo("SELECT Id FROM Task WHERE CallObject = 'rightful:ctm:3300710001'"
                        + " ORDER BY CreatedDate, Id LIMIT 1");
        FakeServer.assertBody(fake.last(), """
                {"TaskSubtype": "Call", "CallObject": "rightful:ctm:3300710001", "Subject": "Inbound call, answered",
                 "Status": "Completed", "ActivityDate": "2026-11-22", "CallType": "Inbound", "CallDurationInSeconds": 204,
                 "CallDisposition": "answered", "WhoId": "00QXX0000000001AAA", "OwnerId": "005XX000000UsrBAAA"}
                """);
        assertThat(crm.writeCall(call)).isEqualTo(id);
        assertThat(fake.last().getMethod().getName()).isEqualTo("PATCH");
        assertThat(fake.last().getBodyAsString()).doesNotContain("TaskSubtype");
    }

    @Test
    void aTaskOfWhichNobodyKnowsWhetherItWasMadeIsNotMadeAgainAtOnce() {
        fake.answer(get(urlPathEqualTo(DATA + "query")), text(200, "{\"totalSize\":0,\"done\":true,\"records\":[]}"));
        fake.answer(post(urlPathEqualTo(TASK)), text(503, ""));
        assertThatThrownBy(() -> crm.writeCall(TestCalls.answered("00QXX0000000001AAA", "005XX000000UsrBAAA")))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.UNAVAILABLE));
        assertThat(fake.requests()).hasSize(2);
    }

    private static OwnerWrite write(String lead) {
        return new OwnerWrite(new CrmLeadId(lead), TAMSIN, new CrmOwner.Nobody());
    }

    private static OwnerWritten refused(String lead, Refusal refusal, String code) {
        return new OwnerWritten.Refused(new CrmLeadId(lead), refusal, code);
    }
}
