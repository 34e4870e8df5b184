package io.rightful.ledger.integration;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.settings.SettingsWrite;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.SyncDirection;

import static org.assertj.core.api.Assertions.assertThat;

class IntegrationsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationSettings SETTINGS = new IntegrationSettings(
            false,
            SyncDirection.PULL_ONLY,
            ConflictPolicy.LATEST_WINS,
            true,
            true,
            Optional.of(new MissedCalls.ToNobody()),
            Optional.of(new DefaultLeadOwner.Queue("q-1")),
            Optional.of(Sample.id("u-1")),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Optional.of(5_000L));

    private final Integrations integrations = new Integrations(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    private static Integration integration(String id, int rank, IntegrationSettings settings) {
        return new Integration(new IntegrationId(id), "salesforce", "Sales", rank, true, settings);
    }

    @Test
    void whatIsWrittenIsRead() {
        AccountId account = Sample.account("written");
        Integration written = integration("one", 2, SETTINGS);

        integrations.put(account, written, Optional.of(0L));

        assertThat(integrations.find(account, written.id())).contains(new Versioned<>(written, 1));
    }

    @Test
    void theHighestRankComesFirst() {
        AccountId account = Sample.account("ranked");
        integrations.put(account, integration("a", 3, SETTINGS), Optional.empty());
        integrations.put(account, integration("b", 1, IntegrationSettings.DEFAULT), Optional.empty());
        integrations.put(account, integration("c", 1, SETTINGS), Optional.empty());

        assertThat(integrations.list(account))
                .extracting(stored -> stored.value().id().value())
                .containsExactly("b", "c", "a");
    }

    @Test
    void aChangeOfAnotherVersionIsRefused() {
        AccountId account = Sample.account("version");
        Integration written = integration("one", 1, SETTINGS);
        integrations.put(account, written, Optional.empty());

        assertThat(integrations.put(account, written.withSettings(IntegrationSettings.DEFAULT), Optional.of(7L)))
                .isEqualTo(new SettingsWrite.VersionConflict<>(1));
        assertThat(integrations.find(account, written.id())).contains(new Versioned<>(written, 1));
    }

    @Test
    void oneThatIsDisconnectedIsGone() {
        AccountId account = Sample.account("gone");
        Integration written = integration("one", 1, SETTINGS);
        integrations.put(account, written, Optional.empty());

        integrations.delete(account, written.id());

        assertThat(integrations.find(account, written.id())).isEmpty();
        assertThat(integrations.list(account)).isEmpty();
    }
}
