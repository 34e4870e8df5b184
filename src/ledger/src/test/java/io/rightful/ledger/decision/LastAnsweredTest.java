package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.call.LastAnswered;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class LastAnsweredTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final String NUMBER = "+12025550181";

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final CallDecisions decisions =
            new CallDecisions(DYNAMO_DB.client(), tables, InstantSource.fixed(Sample.TUESDAY));
    private final LastAnswered answered = new LastAnswered(DYNAMO_DB.client(), tables);

    @Test
    void anAnsweredCallCountsFromItsEnd() {
        AccountId account = Sample.account("ended");
        decisions.record(Ring.in(account, "1").from(NUMBER).answeredBy(Sample.agent("Ann Lee", "ann@example.com")));

        assertThat(answered.of(account, Set.of(NUMBER), Sample.MONDAY)).contains(Sample.MONDAY.plusSeconds(90));
        assertThat(answered.of(account, Set.of("+12025550182"), Sample.MONDAY)).isEmpty();
    }

    @Test
    void aMissedOneDoesNotCount() {
        AccountId account = Sample.account("missed");
        decisions.record(Ring.in(account, "1").from(NUMBER).missed());

        assertThat(answered.of(account, Set.of(NUMBER), Sample.MONDAY)).isEmpty();
    }
}
