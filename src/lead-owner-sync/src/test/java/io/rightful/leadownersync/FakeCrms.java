package io.rightful.leadownersync;

import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/** HubSpot and Salesforce on one port, with one lead each, who is the same person. */
final class FakeCrms implements AutoCloseable {
    static final String PHONE = "+12025550164";
    private static final String CONTACTS = "/crm/v3/objects/contacts/";
    private static final String DATA = "/services/data/v67.0/";
    private static final String FORCE_LEAD = """
            {"done":true,"records":[{"Id":"00QXX0000000001AAA","OwnerId":"%s","Owner":{"Type":"User"},"IsConverted":false,
            "IsDeleted":false,"MasterRecordId":null,"SystemModstamp":"2026-11-22T12:00:07.000+0000","Name":"Noor Castellane",
            "Email":null,"Phone":"(202) 555-0164","MobilePhone":null}]}""";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    FakeCrms() {
        server.start();
        answer(post("/services/oauth2/token"), """
                {"access_token":"token","instance_url":"%s","token_type":"Bearer","issued_at":"1790000000000"}""".formatted(server.baseUrl()));
        answer(
                post(CONTACTS + "batch/update"),
                "{\"status\":\"COMPLETE\",\"results\":[{\"id\":\"51001\",\"properties\":{}}]}");
        answer(
                patch(urlPathEqualTo(DATA + "composite/sobjects")),
                "[{\"id\":\"00QXX0000000001AAA\",\"success\":true,\"errors\":[]}]");
        answer(get(urlPathEqualTo("/crm/v3/owners")).withQueryParam("archived", WireMock.equalTo("false")), """
                {"results":[{"id":"41000001","email":"ann@example.com","type":"PERSON","firstName":"Ann","lastName":"Lee","archived":false},
                {"id":"41000009","email":null,"type":"QUEUE","firstName":"Newcomers","lastName":null,"archived":false}]}""");
        answer(get(urlPathEqualTo("/crm/v3/owners")).withQueryParam("archived", WireMock.equalTo("true")), """
                {"results":[{"id":"41000003","email":null,"type":"PERSON","firstName":"Gil","lastName":"Oake","archived":true}]}""");
        answer(get(urlPathEqualTo(DATA + "query")).withQueryParam("q", containing("FROM User ")), """
                {"totalSize":1,"done":true,"records":[{"Id":"005XX000000UsrAAAA","Name":"Ann Lee","Email":"ann@example.com",
                "Username":"ann@example.com.prod","IsActive":true}]}""");
        answer(get(urlPathEqualTo(DATA + "query")).withQueryParam("q", containing("FROM QueueSobject ")), """
                {"totalSize":1,"done":true,"records":[{"QueueId":"00GXX0000000001AAA","Queue":{"Name":"Inbound"}}]}""");
        ownedInHubSpot("41000001");
        ownedInSalesforce("005XX000000UsrAAAA");
    }

    String address() {
        return server.baseUrl();
    }

    void ownedInHubSpot(String owner) {
        String found = """
                {"total":1,"results":[{"id":"51001","properties":{"hs_object_id":"51001","hubspot_owner_id":"%s",
                "lastmodifieddate":"2026-11-22T12:00:07.123Z","phone":"+1 (202) 555-0164","firstname":"Noor","lastname":"Castellane"},
                "updatedAt":"2026-11-22T12:00:07.123Z","archived":false}]}""".formatted(owner);
        answer(post(CONTACTS + "search"), found);
        answer(post(CONTACTS + "batch/read"), found);
    }

    void ownedInSalesforce(String owner) {
        answer(get(urlPathEqualTo(DATA + "queryAll")), FORCE_LEAD.formatted(owner));
    }

    /** The bodies of what was written, in order. */
    List<String> written() {
        return server.findAll(requestedFor("PATCH", anyUrl())).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    List<String> writtenToHubSpot() {
        return server.findAll(WireMock.postRequestedFor(urlPathEqualTo(CONTACTS + "batch/update"))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    private void answer(MappingBuilder request, String body) {
        server.stubFor(request.willReturn(WireMock.okJson(body)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
