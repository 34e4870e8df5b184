package io.rightful.ledger.idempotency;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class RequestClaimsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final AccountId ACME = new AccountId("acme");
    private static final Instant EXPIRY = Instant.parse("2026-05-11T09:30:00Z");

    private RequestClaims claims;

    @BeforeEach
    void claims() {
        claims = new RequestClaims(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));
    }

    @Test
    void theFirstRequestOfAKeyIsWhatItStandsFor() {
        assertThat(claims.claim(ACME, "key-1", "one", EXPIRY)).isEqualTo("one");
        assertThat(claims.claim(ACME, "key-1", "one", EXPIRY)).isEqualTo("one");
        assertThat(claims.claim(ACME, "key-1", "another", EXPIRY)).isEqualTo("one");
    }

    @Test
    void aKeyIsOneAccountsOwn() {
        claims.claim(ACME, "key-2", "one", EXPIRY);

        assertThat(claims.claim(new AccountId("other"), "key-2", "another", EXPIRY))
                .isEqualTo("another");
    }
}
