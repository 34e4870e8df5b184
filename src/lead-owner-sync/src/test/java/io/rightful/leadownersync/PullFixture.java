package io.rightful.leadownersync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.TableNames;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.SyncDirection;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** An account with two users, one connected CRM, and another that may be. */
abstract class PullFixture {
    static final String PHONE = "+12025550141";
    static final IntegrationSettings BOTH = IntegrationSettings.DEFAULT;

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    final TestClock clock = new TestClock();
    final MemoryCrm crm = new MemoryCrm(clock);
    final MemoryCrm other = new MemoryCrm(clock);
    final List<BusEvent> published = new ArrayList<>();
    Agency agency;

    @BeforeEach
    void found(TestInfo test) {
        TableNames tables = new TableNames(DYNAMODB.prefix());
        AccountId account =
                new AccountId("a" + Digest.of(test.getTestMethod().orElseThrow().getName()));
        agency = new Agency(DYNAMODB.client(), tables, account, clock);
        agency.hire("ann", "bob");
        connect("one", 1, BOTH);
    }

    void connect(String integration, int rank, IntegrationSettings settings) {
        agency.connect(integration, rank, settings);
        agency.link(integration, "ann", "bob");
    }

    SyncBuilder functions() {
        return SyncBuilder.on(
                agency.client(),
                agency.tables(),
                clock,
                (account, integration, budget) -> integration.name().equals("one") ? crm : other);
    }

    void pull(String integration) {
        pull(functions(), integration);
    }

    void pull(SyncBuilder functions, String integration) {
        clock.pass(Duration.ofMinutes(5));
        assertThat(functions
                        .pullLeadOwners()
                        .pullLeadOwners(Messages.batch(Messages.pullDue(agency.account(), integration)))
                        .getBatchItemFailures())
                .isEmpty();
    }

    void push(ContactId contact) {
        functions()
                .pushLeadOwners()
                .pushLeadOwners(Messages.batch(Messages.ownerChanged(agency.account(), contact, clock.instant())));
    }

    static Faults failure(RemoteFailure failure) {
        return new Faults() {
            @Override
            public void before() {
                throw failure.exception();
            }
        };
    }

    static IntegrationSettings withDirection(SyncDirection direction) {
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
