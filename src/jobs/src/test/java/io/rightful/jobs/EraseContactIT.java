package io.rightful.jobs;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.dynamodb.TableSearch;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(EraseContactIT.Function.class)
class EraseContactIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "eraseContact");
        }
    }

    private final Office office = new Office(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId("erasure"));

    @Test
    void nothingOfThePersonIsFoundAfterwards() {
        office.hire(Person.ANN);
        ContactId her = new Person(office).becomesKnown();
        assertThat(found()).isPositive();

        office.askToErase("job-1", her);
        FunctionCalls.take(office.erasureDue("job-1"), "erase-contact");

        Job job = office.job("job-1");
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.changed()).isPositive();
        assertThat(found()).isZero();
    }

    private long found() {
        return new TableSearch(LocalAws.dynamoDb(), LocalAws.TABLES.prefix())
                .find(Person.WORDS).stream()
                        .filter(found -> found.contains(", " + office.account() + "#"))
                        .count();
    }
}
