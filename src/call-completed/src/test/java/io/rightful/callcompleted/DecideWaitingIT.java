package io.rightful.callcompleted;

import java.util.Optional;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.rules.name.PersonName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

@QuarkusIntegrationTest
@TestProfile(DecideWaitingIT.Function.class)
class DecideWaitingIT extends FunctionIT {
    public static final class Function extends Deployed {
        public Function() {
            super("decideWaiting");
        }
    }

    @Test
    void aChangeOfTheDirectoryDecidesTheCallsThatWaitedForIt() {
        Example example = example("waiting");
        unmatched(example);
        example.danaIsHired();
        PersonName name = PersonName.ofDisplayed("Dana Whitfield").orElseThrow();
        String change = Messages.streamRecord(
                MappingKeys.name(example.account(), name.key()).attributes());

        send(change).body("batchItemFailures", empty());

        assertThat(example.decision("1").responsible()).contains(Example.DANA);
        assertThat(new Jobs(LocalAws.dynamoDb(), LocalAws.TABLES)
                        .list(example.account(), Optional.empty(), 10)
                        .items())
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isEqualTo(JobState.DONE));
    }
}
