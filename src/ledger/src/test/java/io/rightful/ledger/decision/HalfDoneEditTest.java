package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** An edit is one transaction; whoever reads a part of it before and a part after could take a namesake for the one meant. */
class HalfDoneEditTest {
    private static final User TWIN = Sample.user("twin", "Ann", "Lee", "twin@example.com");
    private static final String NEW_EMAIL = "zoe@example.com";

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Users users = new Users(DYNAMODB.client(), tables);

    @Test
    void aUserWhoChangesBetweenTwoWavesIsReadWholeAgain() {
        AccountId account = Sample.account("half-done");
        users.create(account, Sample.ann());
        users.create(account, TWIN);
        Ring ring = Ring.in(account, "1");
        decisions(DYNAMODB.client()).record(ring.answeredBy(agent(Optional.of("Ann Lee"), Optional.empty())));
        DynamoDbClient interrupted = Interrupted.beforeSecondRead(DYNAMODB.client(), () -> annBecomesZoe(account));

        decisions(interrupted).record(ring.later().answeredBy(agent(Optional.empty(), Optional.of(NEW_EMAIL))));

        CallDecision decision = new Calls(DYNAMODB.client(), tables)
                .find(ring.key())
                .orElseThrow()
                .decision();
        assertThat(decision.reason()).isEqualTo(Reason.HANDLER_AMBIGUOUS);
        assertThat(decision.responsible()).isEmpty();
    }

    /** Before, the name was of two; after, the new e-mail and the name disagree; half done, only the twin is left. */
    private void annBecomesZoe(AccountId account) {
        User ann = users.find(account, Sample.ann().id()).orElseThrow();
        users.update(account, Sample.reachedAt(Sample.named(ann, "Zoe", "Fox"), NEW_EMAIL), Optional.empty());
    }

    private CallDecisions decisions(DynamoDbClient client) {
        return new CallDecisions(client, tables, InstantSource.fixed(Sample.TUESDAY));
    }

    private static Agent agent(Optional<String> name, Optional<String> email) {
        return Agent.of(Optional.of("7"), name, email);
    }
}
