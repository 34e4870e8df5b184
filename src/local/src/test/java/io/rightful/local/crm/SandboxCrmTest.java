package io.rightful.local.crm;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.Changes;
import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteException;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SandboxCrmTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CrmLeadId LEAD = new CrmLeadId("4711");

    private SandboxStore store;
    private SandboxCrm crm;

    @BeforeEach
    void open() {
        store = new SandboxStore(InstantSource.fixed(NOON), SandboxMemory.NONE);
        crm = new SandboxCrm(CrmKind.HUBSPOT, store);
    }

    @Test
    void aLeadIsFoundByItsNumberHoweverItIsWrittenAndByItsEmail() {
        put("4711", "{\"phone\": \"(202) 555-0164\", \"emails\": [\"Perpetua@Example.com\"]}");

        assertThat(crm.findByPhone("+12025550164")).extracting(CrmLead::id).containsExactly(LEAD);
        assertThat(crm.findByEmail(EmailAddress.of("perpetua@example.com").orElseThrow()))
                .hasSize(1);
        assertThat(crm.findByPhone("+12025550165")).isEmpty();
    }

    @Test
    void whatABodyDoesNotNameStaysAndNullEmptiesIt() {
        put("4711", "{\"name\": \"Perpetua Vane\", \"phone\": \"+12025550164\", \"owner\": {\"user\": \"u-1\"}}");
        put("4711", "{\"owner\": {\"queue\": \"q-1\"}}");

        assertThat(lead().name()).hasValue("Perpetua Vane");
        assertThat(lead().phones()).containsExactly("+12025550164");
        assertThat(lead().owner()).isEqualTo(new CrmOwner.OfQueue("q-1"));
        put("4711", "{\"name\": null, \"owner\": null, \"state\": \"merged\", \"into\": \"4712\"}");
        assertThat(lead().name()).isEmpty();
        assertThat(lead().owner()).isEqualTo(new CrmOwner.Nobody());
    }

    @Test
    void anOwnerIsNamedByIdUsernameEmailOrQueueAndJoinsWhereUnknown() {
        put("4711", "{\"owner\": \"u-1\"}");
        put("4711", "{\"owner\": {\"queue\": \"q-1\"}}");

        assertThat(crm.users(PageCursor.START).items())
                .extracting(user -> user.id().value())
                .containsExactly("u-1");
        put("4711", "{\"owner\": \"q-1\"}");
        assertThat(lead().owner()).isEqualTo(new CrmOwner.OfQueue("q-1"));
        put("4711", "{\"owner\": \"someone@example.com\"}");
        put("4711", "{\"owner\": \"Someone@Example.com\"}");
        assertThat(lead().owner()).isEqualTo(user("someone@example.com"));
    }

    @Test
    void changesComeInPagesEachOnceThoughTheClockStandsStill() {
        for (int number = 0; number < 250; number++) {
            put("lead-" + number, "{\"name\": \"One of many\"}");
        }
        List<CrmLeadId> read = new ArrayList<>();
        ChangeCursor cursor = crm.cursorAt(Instant.EPOCH);
        Changes page;
        do {
            page = crm.changes(cursor);
            page.leads().forEach(lead -> read.add(lead.id()));
            cursor = page.next();
        } while (page.progress() == Changes.Progress.MORE);

        assertThat(read).hasSize(250).doesNotHaveDuplicates();
        assertThat(crm.changes(cursor).leads()).isEmpty();
        put("lead-7", "{\"owner\": \"u-1\"}");
        put("lead-7", "{\"owner\": \"u-1\"}");
        assertThat(crm.changes(cursor).leads()).extracting(CrmLead::id).containsExactly(new CrmLeadId("lead-7"));
    }

    @Test
    void aCursorOfAnotherCrmHasExpired() {
        assertThatThrownBy(() -> crm.changes(new ChangeCursor("elsewhere"))).isInstanceOf(RemoteException.class);
    }

    @Test
    void anOwnerIsWrittenOnceAndSaidToBeOurs() {
        put("4711", "{\"owner\": \"u-1\"}");
        put("4712", "{\"owner\": \"u-2\"}");

        assertThat(crm.writeOwners(List.of(new OwnerWrite(LEAD, user("u-2"), user("u-1")))))
                .containsExactly(new OwnerWritten.Written(LEAD));
        assertThat(crm.writeOwners(List.of(new OwnerWrite(LEAD, user("u-2"), user("u-1")))))
                .containsExactly(new OwnerWritten.Written(LEAD));
        assertThat(store.find(LEAD).orElseThrow().changes())
                .extracting(SandboxChange::by)
                .containsExactly(SandboxChange.By.RIGHTFUL, SandboxChange.By.PERSON);
    }

    @Test
    void aHumansEditJustBeforeAWriteStays() {
        put("4711", "{\"owner\": \"u-1\"}");
        put("4712", "{\"owner\": \"u-2\"}");

        assertThat(refusal(user("u-2"), new CrmOwner.Nobody())).isEqualTo(Refusal.CHANGED_MEANWHILE);
        assertThat(lead().owner()).isEqualTo(user("u-1"));
    }

    @Test
    void whoeverIsLinkedJoinsWithTheirFirstLead() {
        put("4711", "{\"name\": \"Perpetua Vane\"}");

        crm.writeOwners(List.of(new OwnerWrite(LEAD, user("u-9"), new CrmOwner.Nobody())));

        assertThat(crm.users(PageCursor.START).items())
                .extracting(user -> user.id().value())
                .containsExactly("u-9");
    }

    @Test
    void whoHasLeftGetsNoLead() {
        put("4711", "{\"name\": \"Perpetua Vane\"}");
        store.people(people -> {
            people.add(new CrmUser(
                    new CrmUserId("u-9"), "Orla Fennimore", Optional.empty(), Optional.empty(), CrmUserState.INACTIVE));
            return people;
        });

        assertThat(refusal(user("u-9"), new CrmOwner.Nobody())).isEqualTo(Refusal.OWNER_INACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"converted", "merged", "deleted"})
    void aLeadThatIsNoLongerOneTakesNoOwner(String state) {
        put("4711", "{\"owner\": \"u-1\", \"state\": \"" + state + "\"}");

        assertThat(refusal(user("u-1"), user("u-1")))
                .isEqualTo("converted".equals(state) ? Refusal.LEAD_CONVERTED : Refusal.LEAD_NOT_THERE);
        assertThat(crm.findByPhone("+12025550164")).isEmpty();
    }

    @Test
    void aCallIsRecordedOnceAndUpdated() {
        put("4711", "{\"owner\": \"u-1\"}");

        CallRecordId first = crm.writeCall(call(Optional.empty()));
        CallRecordId second = crm.writeCall(call(Optional.of(new CrmUserId("u-1"))));

        assertThat(second).isEqualTo(first);
        assertThat(store.calls(LEAD)).singleElement().satisfies(call -> {
            assertThat(call.record().owner()).hasValue(new CrmUserId("u-1"));
            assertThat(call.writes()).isEqualTo(2);
        });
    }

    @Test
    void aFolderKeepsASandboxFromOneStartToTheNext(@TempDir Path folder) {
        SandboxFile file = new SandboxFile(folder.resolve("crm-hubspot.json"));
        store = new SandboxStore(InstantSource.fixed(NOON), file);
        put("4711", "{\"name\": \"Perpetua Vane\", \"phone\": \"+12025550164\", \"email\": \"p@example.com\"}");
        put("4711", "{\"owner\": {\"user\": \"u-1\"}}");
        put("4712", "{\"owner\": {\"queue\": \"q-1\"}, \"state\": \"merged\", \"into\": \"4711\"}");
        put("4713", "{\"state\": \"deleted\"}");
        store.write(call(Optional.of(new CrmUserId("u-1"))));

        SandboxStore again = new SandboxStore(InstantSource.fixed(NOON), file);

        assertThat(again.leads()).isEqualTo(store.leads());
        assertThat(again.calls()).isEqualTo(store.calls());
        assertThat(again.people(SandboxPeople::users)).isEqualTo(store.people(SandboxPeople::users));
    }

    private Refusal refusal(CrmOwner owner, CrmOwner expected) {
        return crm.writeOwners(List.of(new OwnerWrite(LEAD, owner, expected)))
                .get(0)
                .fold(written -> Refusal.OTHER, OwnerWritten.Refused::refusal, tryLater -> Refusal.OTHER);
    }

    private CrmLead lead() {
        return crm.leads(List.of(LEAD)).get(LEAD);
    }

    private void put(String id, String body) {
        store.put(new CrmLeadId(id), LeadBody.read(body)::edit);
    }

    private static CrmOwner user(String id) {
        return new CrmOwner.OfUser(new CrmUserId(id));
    }

    private static CallRecord call(Optional<CrmUserId> owner) {
        return new CallRecord(
                new SourceName("ctm"),
                "7001",
                LEAD,
                owner,
                Direction.INBOUND,
                CallResult.ANSWERED,
                NOON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
