package io.rightful.leadownersync;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.SyncDirection;

import static org.assertj.core.api.Assertions.assertThat;

class PullLeadOwnersTest extends PullFixture {
    @Test
    void anOwnerChangedInTheCrmAppearsHere() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        assertThat(agency.owner(agency.made(PHONE))).isEqualTo("C-ann");

        crm.put("1", "C-bob", PHONE);
        pull("one");

        assertThat(agency.owner(agency.made(PHONE))).isEqualTo("C-bob");
        assertThat(crm.written()).isEmpty();
        assertThat(agency.pull("one").succeededAt()).contains(clock.instant());
    }

    @Test
    void whatIsReadInOneCrmIsWrittenToTheOther() {
        connect("two", 2, BOTH);
        crm.put("1", "C-ann", PHONE);
        other.put("x", "", PHONE);
        pull("one");
        pull("two");
        assertThat(other.owner("x")).isEqualTo(MemoryCrm.of("C-ann"));

        crm.put("1", "C-bob", PHONE);
        pull("one");

        assertThat(other.owner("x")).isEqualTo(MemoryCrm.of("C-bob"));
        pull("two");
        pull("one");
        assertThat(other.written()).hasSize(2);
        assertThat(crm.written()).isEmpty();
    }

    @Test
    void nothingChangedTakesOneRequest() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        clock.pass(Duration.ofHours(1));
        pull("one");
        crm.forgetRequests();

        pull("one");

        assertThat(crm.requests()).containsExactly("changes");
    }

    @Test
    void onlyPullingWritesNothingAndOnlyPushingTakesNothing() {
        connect("two", 2, withDirection(SyncDirection.PULL_ONLY));
        crm.put("1", "C-ann", PHONE);
        other.put("x", "", PHONE);
        pull("one");
        pull("two");
        assertThat(other.written()).isEmpty();

        agency.connect("two", 2, withDirection(SyncDirection.PUSH_ONLY));
        agency.own(agency.made(PHONE), "bob");
        push(agency.made(PHONE));
        assertThat(other.owner("x")).isEqualTo(MemoryCrm.of("C-bob"));
        other.put("x", "C-ann", PHONE);
        pull("two");
        assertThat(agency.owner(agency.made(PHONE))).isEqualTo("C-bob");
    }

    @Test
    void whatIsSwitchedOffIsNotAsked() {
        agency.connect(
                "one",
                1,
                new IntegrationSettings(
                        false,
                        BOTH.direction(),
                        BOTH.conflictPolicy(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        BOTH.lagLimit(),
                        BOTH.pullInterval(),
                        Optional.empty()));
        pull("one");

        assertThat(crm.requests()).isEmpty();
    }
}
