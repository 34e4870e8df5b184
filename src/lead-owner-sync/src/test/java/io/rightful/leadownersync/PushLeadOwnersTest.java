package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.TableNames;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.RequestBudget;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmUserId;

import static org.assertj.core.api.Assertions.assertThat;

class PushLeadOwnersTest {
    private static final int LEADS = 30;

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TestClock clock = new TestClock();
    private final MemoryCrm crm = new MemoryCrm(clock);
    private Agency agency;
    private SyncBuilder functions;

    @BeforeEach
    void found(TestInfo test) {
        TableNames tables = new TableNames(DYNAMODB.prefix());
        AccountId account =
                new AccountId("a" + Digest.of(test.getTestMethod().orElseThrow().getName()));
        agency = new Agency(DYNAMODB.client(), tables, account, clock);
        agency.hire("ann", "bob");
        agency.connect("one", 1, IntegrationSettings.DEFAULT);
        agency.link("one", "ann", "bob");
        functions = SyncBuilder.on(agency.client(), tables, clock, (owner, integration, budget) -> counting(budget));
        IntStream.range(0, LEADS).forEach(lead -> crm.put("lead-" + lead, "C-ann", phone(lead)));
        clock.pass(Duration.ofHours(1));
        functions.pullLeadOwners().pullLeadOwners(Messages.batch(Messages.pullDue(account, "one")));
        crm.forgetRequests();
    }

    private MemoryCrm counting(RequestBudget budget) {
        crm.spending(budget);
        return crm;
    }

    private static String phone(int lead) {
        return "+1202555%04d".formatted(100 + lead);
    }

    private List<String> push(int receives, String... bodies) {
        SQSBatchResponse done = functions.pushLeadOwners().pushLeadOwners(Messages.batch(receives, bodies));
        return done.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private String changed(int lead) {
        return Messages.ownerChanged(agency.account(), agency.made(phone(lead)), clock.instant());
    }

    @Test
    void aBatchTakesTwoRequestsHoweverManyLeadsChanged() {
        IntStream.range(0, LEADS).forEach(lead -> agency.own(agency.made(phone(lead)), "bob"));

        assertThat(push(1, IntStream.range(0, LEADS).mapToObj(this::changed).toArray(String[]::new)))
                .isEmpty();

        assertThat(crm.requests()).containsExactly("leads", "write");
        assertThat(crm.written()).hasSize(LEADS);
    }

    @Test
    void severalMessagesOnOneContactAreOneWrite() {
        agency.own(agency.made(phone(1)), "bob");

        push(1, changed(1), changed(1), changed(1));
        push(1, changed(1));

        assertThat(crm.written()).hasSize(1);
        assertThat(crm.requests()).containsExactly("leads", "write");
    }

    @Test
    void anOwnerThatTheCrmSetIsNotToldBack() {
        crm.put("lead-1", "C-bob", phone(1));
        clock.pass(Duration.ofMinutes(5));
        functions.pullLeadOwners().pullLeadOwners(Messages.batch(Messages.pullDue(agency.account(), "one")));
        crm.forgetRequests();

        push(1, changed(1));

        assertThat(crm.requests()).isEmpty();
    }

    @Test
    void whatMayPassIsLeftToTheQueueAndAtLastToTheNextPull() {
        agency.own(agency.made(phone(1)), "bob");
        crm.failing(new Faults() {
            @Override
            public void before() {
                throw RemoteFailure.of(Kind.UNAVAILABLE, "http-503").exception();
            }
        });

        assertThat(push(1, changed(1))).containsExactly("m0");
        assertThat(push(SyncBuilder.RECEIVES, changed(1))).isEmpty();
        assertThat(agency.due("one")).containsExactly(agency.made(phone(1)));
    }

    @Test
    void whatDoesNotPassByItselfIsNotTriedAgain() {
        agency.own(agency.made(phone(1)), "bob");
        crm.failing(new Faults() {
            @Override
            public void before() {
                throw RemoteFailure.of(Kind.NEEDS_RECONNECT, "http-401").exception();
            }
        });

        assertThat(push(1, changed(1))).isEmpty();
        assertThat(agency.due("one")).hasSize(1);
    }

    @Test
    void aPersonsEditJustBeforeIsNotOverwritten() {
        agency.own(agency.made(phone(1)), "bob");
        crm.put("lead-1", "C-new", phone(1));

        push(1, changed(1));

        assertThat(crm.owner("lead-1")).isEqualTo(MemoryCrm.of("C-new"));
        assertThat(agency.owner(agency.made(phone(1)))).isEqualTo("C-new");
    }

    @Test
    void whatIsNoChangeIsKeptAlone() {
        agency.own(agency.made(phone(1)), "bob");

        assertThat(push(1, "{\"who\":\"knows\"}", changed(1))).isEmpty();

        assertThat(crm.written()).hasSize(1);
    }

    @Test
    void aBudgetEndsRunsForTheDay() {
        IntegrationSettings unlimited = IntegrationSettings.DEFAULT;
        agency.connect(
                "one",
                1,
                new IntegrationSettings(
                        true,
                        unlimited.direction(),
                        unlimited.conflictPolicy(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        unlimited.lagLimit(),
                        unlimited.pullInterval(),
                        Optional.of(3L)));
        Stream.of(1, 2).forEach(lead -> agency.own(agency.made(phone(lead)), "bob"));
        push(1, changed(1));
        push(1, changed(2));
        assertThat(crm.written()).hasSize(1);

        clock.pass(Duration.between(clock.instant(), Instant.parse("2026-11-21T00:00:01Z")));
        push(2, changed(2));

        assertThat(crm.written()).hasSize(2);
    }

    @Test
    void usersAreReadPageByPageAndWhoLeftIsKept() {
        crm.employ(user("ann"), user("bob"), user("cleo"));
        users();
        crm.dismissAll();
        crm.employ(user("ann"));
        users();

        assertThat(agency.users("one")).containsExactly("C-ann ann true", "C-bob bob false", "C-cleo cleo false");
        assertThat(agency.queues("one")).containsExactly("q Newcomers true");
        crm.dismissAll();
        users();
        assertThat(agency.users("one")).contains("C-ann ann true");
    }

    private void users() {
        assertThat(functions
                        .syncCrmUsers()
                        .syncCrmUsers(Messages.batch(Messages.usersDue(agency.account(), "one")))
                        .getBatchItemFailures())
                .isEmpty();
    }

    private static CrmUser user(String id) {
        return new CrmUser(new CrmUserId("C-" + id), id, Optional.empty(), Optional.empty(), CrmUserState.ACTIVE);
    }
}
