package io.rightful.leadownersync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.crm.CrmFailure;
import io.rightful.crm.CrmFailure.Kind;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.SyncDirection;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PullLeadOwnersTest {
    private static final String PHONE = "+12025550141";
    private static final IntegrationSettings BOTH = IntegrationSettings.DEFAULT;

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TestClock clock = new TestClock();
    private final MemoryCrm crm = new MemoryCrm(clock);
    private final MemoryCrm other = new MemoryCrm(clock);
    private final List<BusEvent> published = new ArrayList<>();
    private Agency agency;

    @BeforeEach
    void found(TestInfo test) {
        TableNames tables = new TableNames(DYNAMODB.prefix());
        AccountId account =
                new AccountId("a" + Digest.of(test.getTestMethod().orElseThrow().getName()));
        agency = new Agency(DYNAMODB.client(), tables, account, clock);
        agency.hire("ann", "bob");
        connect("one", 1, BOTH);
    }

    private void connect(String integration, int rank, IntegrationSettings settings) {
        agency.connect(integration, rank, settings);
        agency.link(integration, "ann", "bob");
    }

    private SyncBuilder functions() {
        return SyncBuilder.on(
                agency.client(),
                agency.tables(),
                clock,
                (account, integration, budget) -> integration.name().equals("one") ? crm : other);
    }

    private void pull(String integration) {
        pull(functions(), integration);
    }

    private void pull(SyncBuilder functions, String integration) {
        clock.pass(Duration.ofMinutes(5));
        assertThat(functions
                        .pullLeadOwners()
                        .pullLeadOwners(Messages.batch(Messages.pullDue(agency.account(), integration)))
                        .getBatchItemFailures())
                .isEmpty();
    }

    private void push(ContactId contact) {
        functions()
                .pushLeadOwners()
                .pushLeadOwners(Messages.batch(Messages.ownerChanged(agency.account(), contact, clock.instant())));
    }

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
    void whatCouldNotBeWrittenForADayIsWrittenByALaterRun() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        ContactId contact = agency.made(PHONE);
        crm.failing(failure(CrmFailure.of(Kind.UNAVAILABLE, "http-503")));
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
        crm.failing(failure(CrmFailure.limitReached("daily", clock.instant().plus(Duration.ofMinutes(12)))));
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

    @Test
    void aPositionThatLeadsNowhereIsGivenUp() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        crm.put("1", "C-bob", PHONE);
        List<CrmFailure> once = new ArrayList<>(List.of(CrmFailure.of(Kind.CURSOR_EXPIRED, "gone")));
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

    private static Faults failure(CrmFailure failure) {
        return new Faults() {
            @Override
            public void before() {
                throw failure.exception();
            }
        };
    }

    private static IntegrationSettings withDirection(SyncDirection direction) {
        return new IntegrationSettings(
                true,
                direction,
                BOTH.conflictPolicy(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BOTH.lagLimit(),
                BOTH.pullInterval(),
                Optional.empty());
    }
}
