package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;

class CrmAccessesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationId SALES = new IntegrationId("sales");
    private static final AccessCredentials CREDENTIALS =
            new AccessCredentials("https://crm.example.com", "US", Map.of("key", "not-shown"), Map.of("pipeline", "3"));
    private static final CrmToken TOKEN = new CrmToken(
            "not-shown",
            Optional.of(Instant.parse("2026-11-22T10:00:00Z")),
            Optional.of("https://other.example.com"),
            Optional.of("next"));

    private final CrmAccesses accesses = new CrmAccesses(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @Test
    void whatIsWrittenIsRead() {
        AccountId account = Sample.account("written");
        accesses.put(account, SALES, CREDENTIALS);
        accesses.putToken(account, SALES, TOKEN);

        assertThat(accesses.find(account, SALES)).contains(CREDENTIALS);
        assertThat(accesses.token(account, SALES)).contains(TOKEN);
        assertThat(accesses.find(Sample.account("other"), SALES)).isEmpty();
    }

    @Test
    void otherCredentialsEndTheToken() {
        AccountId account = Sample.account("changed");
        accesses.put(account, SALES, CREDENTIALS);
        accesses.putToken(account, SALES, TOKEN);

        accesses.put(account, SALES, CREDENTIALS);

        assertThat(accesses.token(account, SALES)).isEmpty();
    }

    @Test
    void whatIsDeletedIsGone() {
        AccountId account = Sample.account("deleted");
        accesses.put(account, SALES, CREDENTIALS);
        accesses.putToken(account, SALES, TOKEN);

        accesses.delete(account, SALES);

        assertThat(accesses.find(account, SALES)).isEmpty();
        assertThat(accesses.token(account, SALES)).isEmpty();
    }

    @Test
    void noSecretShowsItself() {
        assertThat(CREDENTIALS.toString() + TOKEN).doesNotContain("not-shown", "next");
    }
}
