package io.rightful.rules.assignment;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.UserId;

import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.known;
import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.assignment.QuestionBuilder.users;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.StepBuilder.ringing;
import static org.assertj.core.api.Assertions.assertThat;

class UsersNeededTest {
    private static final LeadOwner OWNED =
            new LeadOwner.User(user("own"), OwnerCause.CRM, Optional.empty(), false, Optional.empty());

    private static Set<UserId> needed(QuestionBuilder question) {
        return WhoseCall.usersNeeded(question.contact(known(OWNED, Optional.of(user("fav"))))
                .defaultLeadOwner("def")
                .build());
    }

    @Test
    void aMissedCallNeedsAllWhomTheLaterStepsMayName() {
        assertThat(needed(about(missed()))).isEqualTo(users("own", "fav", "def"));
    }

    @Test
    void aMatchedHandlerNeedsNobodyElse() {
        assertThat(needed(about(answered().talked("ann")).matched("ann"))).isEmpty();
        assertThat(needed(about(answered().talked("ann")).left("ann"))).isEmpty();
        assertThat(needed(about(answered().talked("ann")).ambiguous("ann", "ann", "bob")))
                .isEmpty();
    }

    @Test
    void aManualAssignmentNeedsNobodyElse() {
        assertThat(needed(about(missed()).manual("eve"))).isEmpty();
    }

    @Test
    void theAgentOfTheLastStepNeedsNobodyElse() {
        assertThat(needed(about(missed().step(ringing("s1", "ann"))).matched("ann")))
                .isEmpty();
    }

    @Test
    void theMissedCallsUserIsNeeded() {
        assertThat(needed(about(missed()).missedCallsTo("eve"))).isEqualTo(users("eve"));
        assertThat(needed(about(missed()).missedCalls(new MissedCalls.ToNobody())))
                .isEmpty();
    }
}
