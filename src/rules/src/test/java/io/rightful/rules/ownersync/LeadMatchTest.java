package io.rightful.rules.ownersync;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class LeadMatchTest {
    private static final ContactId ONE = new ContactId("one");
    private static final ContactId OTHER = new ContactId("other");
    private static final ContactView FREE = new ContactView.Unknown("+12025550100");

    private static ContactView of(ContactId contact) {
        return new ContactView.Known(
                "+12025550101", contact, LeadOwner.NEVER_OWNED, true, Optional.empty(), Optional.empty());
    }

    @Test
    void theOneContactWhomAllThatIsKnownLeadsToIsTheLead() {
        assertThat(LeadMatch.of(List.of(of(ONE), FREE, of(ONE)))).isEqualTo(new LeadMatch.Known(ONE));
    }

    @Test
    void aLeadWhomNobodyHasIsNew() {
        assertThat(LeadMatch.of(List.of(FREE))).isEqualTo(new LeadMatch.New());
    }

    @Test
    void twoContactsAreNoClearMatch() {
        LeadMatch unclear = new LeadMatch.Unclear(Set.of(ONE, OTHER), Reason.SYNC_LEAD_AMBIGUOUS);

        assertThat(LeadMatch.of(List.of(of(ONE), of(OTHER)))).isEqualTo(unclear);
        assertThat(LeadMatch.of(List.of(of(ONE), new ContactView.Shared("+12025550102", Set.of(ONE, OTHER)))))
                .isEqualTo(unclear);
    }

    @Test
    void aLeadWithoutNumberOrAddressMatchesNobody() {
        LeadMatch unclear = new LeadMatch.Unclear(Set.of(), Reason.SYNC_LEAD_UNREACHABLE);

        assertThat(LeadMatch.of(List.of())).isEqualTo(unclear);
        assertThat(LeadMatch.of(List.of(new ContactView.Nobody()))).isEqualTo(unclear);
    }
}
