package io.rightful.callcompleted;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.ledger.delivery.Failures;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

@QuarkusIntegrationTest
@TestProfile(CallCompletedIT.Function.class)
class CallCompletedIT extends FunctionIT {
    public static final class Function extends Deployed {
        public Function() {
            super("callCompleted");
        }
    }

    @Test
    void aBatchHoldsEventsOfEveryForm() {
        Example example = example("forms").danaIsHired();
        send(
                        example.answeredByDana("1"),
                        Example.cloudEvent(example.answered("2", "Dana Whitfield")),
                        Example.event(example.answered("3", "WHITFIELD, da\u0301na")))
                .body("batchItemFailures", empty());
        assertThat(List.of("1", "2", "3"))
                .allSatisfy(
                        call -> assertThat(example.decision(call).responsible()).contains(Example.DANA));
    }

    @Test
    void whoeverIsUnknownIsNobodyAndEveryRuleTriedIsNamed() {
        Example example = example("unknown").danaIsHired();
        send(Example.event(example.answered("1", "Somebody Else"))).body("batchItemFailures", empty());
        CallDecision decision = example.decision("1");
        assertThat(decision.responsible()).isEmpty();
        assertThat(decision.reason()).isEqualTo(Reason.HANDLER_UNMATCHED);
        assertThat(decision.findings().trace()).extracting(TraceEntry::rule).isNotEmpty();
        assertThat(decision.findings().lacks()).isNotEmpty();
    }

    @Test
    void aBadRecordIsKeptAndTheOthersAreDecided() {
        Example example = example("bad").danaIsHired();
        String bad = "{\"source\":\"rightful.telephony\",\"detail-type\":\"CallCompleted\",\"bad\":\"packaged\"}";
        send(bad, example.answeredByDana("1")).body("batchItemFailures", empty());
        assertThat(example.decision("1").responsible()).contains(Example.DANA);
        Failures failures = new Failures(LocalAws.dynamoDb(), LocalAws.TABLES);
        assertThat(failures.list(Optional.empty(), Optional.empty(), 100).items())
                .filteredOn(failure -> failure.reason().equals("missing-detail"))
                .map(failure -> failures.body(Optional.empty(), failure.id()).orElseThrow())
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .contains(bad);
    }
}
