package io.rightful.callcompleted;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.PublishedEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

/** The last attempt of a lead's schedule: what comes after it would be put off. */
@QuarkusIntegrationTest
@TestProfile(LeadCallDueIT.Function.class)
class LeadCallDueIT extends FunctionIT {
    public static final class Function extends Deployed {
        public Function() {
            super("leadCallDue");
        }
    }

    @Test
    void aLeadThatIsStillToBeCalledIsSaidToBe() {
        Lead lead = new Lead(example("packaged-lead").danaIsHired()).ofDana().booked(3, Lead.NOON);
        send(lead.due(3, Lead.NOON)).body("batchItemFailures", empty());

        assertThat(PublishedEvents.mentioning("packaged-lead"))
                .singleElement()
                .satisfies(event -> assertThat(event.detailType()).isEqualTo("LeadCallDue"));
        assertThat(lead.booking()).isEmpty();
    }

    @Test
    void whatIsNoRetryIsKeptAndDone() {
        send(example("packaged-no-retry").answeredByDana("1")).body("batchItemFailures", empty());
    }
}
