package io.rightful.rules.leadowner;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.assignment.QuestionBuilder;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.settings.AccountSettings;

import static io.rightful.rules.call.CallBuilder.CALLER;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;
import static org.assertj.core.api.Assertions.assertThat;

class NewContactTest {
    private static final ContactView UNKNOWN = new ContactView.Unknown(CALLER);

    private static Optional<String> made(CallBuilder call, ContactView contact) {
        return NewContact.number(call.build(), contact, AccountSettings.DEFAULT);
    }

    @Test
    void anAnsweredCallFromANumberThatNoContactHasMakesOne() {
        assertThat(made(answered(), UNKNOWN)).contains(CALLER);
        assertThat(made(answered().outbound(), UNKNOWN)).contains(CALLER);
    }

    @Test
    void aMissedCallMakesNone() {
        assertThat(made(missed(), UNKNOWN)).isEmpty();
    }

    @Test
    void aKnownSharedOrUnusableNumberMakesNone() {
        assertThat(made(answered(), QuestionBuilder.known(LeadOwner.NEVER_OWNED, Optional.empty())))
                .isEmpty();
        assertThat(made(answered(), new ContactView.Shared(CALLER, Set.of(new ContactId("one")))))
                .isEmpty();
        assertThat(made(answered(), new ContactView.Nobody())).isEmpty();
        assertThat(made(answered().ownNumber(CALLER), UNKNOWN)).isEmpty();
    }

    @Test
    void anAccountMayWantNone() {
        AccountSettings off = new AccountSettings(
                AccountSettings.DEFAULT.region(),
                AccountSettings.DEFAULT.timeZone(),
                AccountSettings.DEFAULT.ownNumbers(),
                AccountSettings.DEFAULT.talker(),
                AccountSettings.DEFAULT.missedCalls(),
                AccountSettings.DEFAULT.defaultLeadOwner(),
                AccountSettings.DEFAULT.autoLeadOwner(),
                AccountSettings.DEFAULT.minimumTalkTime(),
                false);
        assertThat(NewContact.number(answered().build(), UNKNOWN, off)).isEmpty();
    }
}
