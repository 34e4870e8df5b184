package io.rightful.leadownersync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PullOnBadDaysTest extends PullFixture {
    @Test
    void whatCouldNotBeWrittenForADayIsWrittenByALaterRun() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        ContactId contact = agency.made(PHONE);
        crm.failing(failure(RemoteFailure.of(Kind.UNAVAILABLE, "http-503")));
        agency.own(contact, "bob");
        push(contact);
        for (int hour = 0; hour < 24; hour++) {
            clock.pass(Duration.ofMinutes(55));
            pull("one");
        }
        assertThat(agency.due("one")).containsExactly(contact);
        assertThat(agency.pull("one").problem()).contains("UNAVAILABLE http-503");

        crm.failing(Faults.NONE);
        pull("one");

        assertThat(crm.owner("1")).isEqualTo(MemoryCrm.of("C-bob"));
        assertThat(agency.due("one")).isEmpty();
        assertThat(agency.pull("one").problem()).isEmpty();
        assertThat(crm.written()).hasSize(1);
    }

    @Test
    void aLimitIsNotAskedAgainstBeforeItEnds() {
        crm.failing(failure(RemoteFailure.limitReached("daily", clock.instant().plus(Duration.ofMinutes(12)))));
        pull("one");
        pull("one");
        assertThat(crm.requests()).hasSize(1);

        crm.failing(Faults.NONE);
        pull("one");

        assertThat(agency.pull("one").problem()).isEmpty();
    }

    @Test
    void aRunWithoutTimeLeftHandsOn() {
        for (int lead = 0; lead < 50; lead++) {
            crm.put("lead-%03d".formatted(lead), "C-ann", "+1202555%04d".formatted(1000 + lead));
        }
        clock.pass(Duration.ofMinutes(5));
        crm.failing(new Faults() {
            @Override
            public void before() {
                clock.pass(Duration.ofSeconds(25));
            }
        });
        SyncBuilder functions = functions().handingOnTo(published::add, Duration.ofSeconds(40));

        pull(functions, "one");
        assertThat(published).extracting(BusEvent::detailType).containsExactly("LeadOwnerPullDue");
        assertThat(agency.pull("one").succeededAt()).isEmpty();
        pull(functions, "one");

        assertThat(published).extracting(BusEvent::detailType).containsExactly("LeadOwnerPullDue", "LeadOwnersKnown");
        assertThat(agency.pull("one").succeededAt()).isPresent();
        assertThat(agency.owner(agency.made("+12025551049"))).isEqualTo("C-ann");
    }

    @Test
    void aPositionThatLeadsNowhereIsGivenUp() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        crm.put("1", "C-bob", PHONE);
        List<RemoteFailure> once = new ArrayList<>(List.of(RemoteFailure.of(Kind.CURSOR_EXPIRED, "gone")));
        crm.failing(new Faults() {
            @Override
            public void before() {
                if (!once.isEmpty()) {
                    throw once.remove(0).exception();
                }
            }
        });

        pull("one");

        assertThat(agency.owner(agency.made(PHONE))).isEqualTo("C-bob");
    }

    @Test
    void aLeadThatIsGoneWhenItIsToBeWrittenLeavesNothingDue() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        ContactId contact = agency.made(PHONE);
        agency.own(contact, "bob");
        crm.delete("1");

        push(contact);

        assertThat(agency.due("one")).isEmpty();
        assertThat(agency.owner(contact)).isEqualTo("C-bob");
    }

    @Test
    void aLeadThatCannotBeStoredIsListedAndTheOthersOfItsPageGoOn() {
        crm.put("1", "C-ann", new EmailAddress("a".repeat(3000) + "@example.com"));
        crm.put("2", "C-bob", PHONE);

        pull("one");

        assertThat(agency.problems("one")).containsExactly("1 SKIPPED sync-lead-failed");
        assertThat(agency.owner(agency.made(PHONE))).isEqualTo("C-bob");
        crm.put("1", "C-ann", "+12025550142");
        pull("one");
        assertThat(agency.problems("one")).isEmpty();
    }
}
