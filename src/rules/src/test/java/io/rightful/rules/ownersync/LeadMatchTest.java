package io.rightful.rules.ownersync;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class LeadMatchTest {
    private static final ContactId ONE = new ContactId("one");
    private static final ContactId OTHER = new ContactId("other");

    @Test
    void theOneContactWhomAllThatIsKnownLeadsToIsTheLead() {
        assertThat(LeadMatch.of(List.of(Set.of(ONE), Set.of(), Set.of(ONE)))).isEqualTo(new LeadMatch.Known(ONE));
    }

    @Test
    void aLeadWhomNobodyHasIsNew() {
        assertThat(LeadMatch.of(List.of(Set.of()))).isEqualTo(new LeadMatch.New());
    }

    @Test
    void twoContactsAreNoClearMatch() {
        LeadMatch unclear = new LeadMatch.Unclear(Set.of(ONE, OTHER), Reason.SYNC_LEAD_AMBIGUOUS);

        assertThat(LeadMatch.of(List.of(Set.of(ONE), Set.of(OTHER)))).isEqualTo(unclear);
        assertThat(LeadMatch.of(List.of(Set.of(ONE), Set.of(ONE, OTHER)))).isEqualTo(unclear);
    }

    @Test
    void aLeadWithoutNumberOrAddressMatchesNobody() {
        assertThat(LeadMatch.of(List.of())).isEqualTo(new LeadMatch.Unclear(Set.of(), Reason.SYNC_LEAD_UNREACHABLE));
    }
}
