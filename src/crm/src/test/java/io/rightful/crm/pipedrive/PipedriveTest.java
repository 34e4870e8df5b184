package io.rightful.crm.pipedrive;

import java.time.Instant;
import java.util.List;

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
import io.rightful.crm.pipedrive.Pipedrive.Access;
import io.rightful.fake.FakeServer;
import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.json;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PipedriveTest {
    private static final CrmOwner TAMSIN = new CrmOwner.OfUser(new CrmUserId("2"));
    private static final String PERSONS = "/api/v2/persons";

    private final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();
    private final Crm crm = pipedrive(Access.KEY);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void usersAreListedAtOnceWithThoseWhoLeft() {
        fake.answer(get(urlPathEqualTo("/v1/users")), json("pipedrive/users.json"));
        assertThat(crm.users(PageCursor.START).items())
                .extracting(CrmUser::state)
                .containsExactly(CrmUserState.ACTIVE, CrmUserState.INACTIVE);
        assertThat(fake.last().getHeader("x-api-token")).isEqualTo("invented-key");
        assertThat(fake.last().containsHeader("Authorization")).isFalse();
        pipedrive(Access.OAUTH).users(PageCursor.START);
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Bearer invented-key");
        assertThat(fake.last().containsHeader("x-api-token")).isFalse();
    }

    @Test
    void changesGoOnFromTheCursorOfThePage() {
        fake.answer(get(urlPathEqualTo(PERSONS)), json("pipedrive/persons-1.json"));
        fake.answer(
                get(urlPathEqualTo(PERSONS)).withQueryParam("cursor", equalTo("eyJFICTITIOUS")),
                json("pipedrive/persons-2.json"));
        Changes first = crm.changes(crm.cursorAt(Instant.parse("2026-11-22T12:00:00.123456789Z")));
        Changes second = crm.changes(first.next());
        assertThat(first.progress()).isEqualTo(Progress.MORE);
        assertThat(first.leads()).extracting(CrmLead::owner).containsExactly(TAMSIN);
        assertThat(second.progress()).isEqualTo(Progress.CAUGHT_UP);
        assertThat(second.leads()).extracting(CrmLead::owner).containsExactly(new CrmOwner.Nobody());
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        "/api/v2/persons?updated_since=2026-11-22T12%3A00%3A00Z&sort_by=update_time"
                                + "&sort_direction=asc&limit=500",
                        "/api/v2/persons?updated_since=2026-11-22T12%3A00%3A00Z&sort_by=update_time"
                                + "&sort_direction=asc&limit=500&cursor=eyJFICTITIOUS");
    }

    @Test
    void aNumberIsSearchedInEverySpellingAndWhatIsFoundIsRead() {
        fake.answer(get(urlPathEqualTo(PERSONS + "/search")), json("pipedrive/search.json"));
        fake.answer(get(urlPathEqualTo(PERSONS)), json("pipedrive/persons-1.json"));
        assertThat(crm.findByPhone("+12025550164")).extracting(CrmLead::id).containsExactly(new CrmLeadId("1"));
        assertThat(fake.requests().get(0).getUrl())
                .isEqualTo("/api/v2/persons/search?term=%2B12025550164&fields=phone&exact_match=true&limit=100");
        assertThat(fake.last().getUrl()).isEqualTo("/api/v2/persons?ids=1&limit=100");
        assertThat(fake.requests()).hasSize(4);
    }

    @Test
    void ownersAreWrittenOneByOne() {
        fake.answer(patch(urlPathEqualTo(PERSONS + "/1")), text(200, "{\"success\":true}"));
        fake.answer(patch(urlPathEqualTo(PERSONS + "/9")), text(404, "{\"success\":false}"));
        assertThat(crm.writeOwners(List.of(write("1", TAMSIN), write("9", TAMSIN), write("2", new CrmOwner.Nobody()))))
                .containsExactly(
                        new OwnerWritten.Written(new CrmLeadId("1")),
                        new OwnerWritten.Refused(new CrmLeadId("9"), Refusal.LEAD_NOT_THERE, "http-404"),
                        new OwnerWritten.Refused(new CrmLeadId("2"), Refusal.NOT_SUPPORTED, "owner-not-writable"));
        FakeServer.assertBody(fake.requests().get(0), "{\"owner_id\": 2}");
    }

    private Crm pipedrive(Access access) {
        return new Pipedrive(time.tools(), FixedToken.of("invented-key"), access, fake.address(), new LeadPhones("US"));
    }

    private static OwnerWrite write(String lead, CrmOwner owner) {
        return new OwnerWrite(new CrmLeadId(lead), owner, new CrmOwner.Nobody());
    }
}
