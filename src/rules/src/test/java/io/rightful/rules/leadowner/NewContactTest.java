package io.rightful.rules.leadowner;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.assignment.QuestionBuilder;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.call.Party;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.message.Messages;
import io.rightful.rules.message.ReachedBy;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.rules.call.CallBuilder.CALLER;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;
import static org.assertj.core.api.Assertions.assertThat;

class NewContactTest {
    private static final ContactView UNKNOWN = new ContactView.Unknown(CALLER);
    private static final ContactView UNKNOWN_EMAIL = new ContactView.Unknown(Messages.EMAIL);
    private static final ContactView NOBODY = new ContactView.Nobody();

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
        AccountSettings off = wantingNone();
        assertThat(NewContact.number(answered().build(), UNKNOWN, off)).isEmpty();
        assertThat(NewContact.by(Messages.text(), UNKNOWN, NOBODY, off)).isEmpty();
        assertThat(NewContact.by(Messages.formOfEmailAlone(), NOBODY, UNKNOWN_EMAIL, off))
                .isEmpty();
    }

    @Test
    void aTextOrFormFromANumberThatNoContactHasMakesOne() {
        assertThat(by(Messages.text(), UNKNOWN, NOBODY)).contains(new ReachedBy.Number(CALLER));
        assertThat(by(Messages.form(), UNKNOWN, NOBODY)).contains(new ReachedBy.Number(CALLER));
        assertThat(by(form(Optional.of(CALLER), false), UNKNOWN, UNKNOWN_EMAIL)).contains(new ReachedBy.Number(CALLER));
    }

    @Test
    void aFormThatStatesOnlyAnEmailMakesOneOfIt() {
        assertThat(by(Messages.formOfEmailAlone(), NOBODY, UNKNOWN_EMAIL))
                .contains(new ReachedBy.Email(EmailAddress.of(Messages.EMAIL).orElseThrow()));
        assertThat(by(Messages.message(MessageKind.FORM, Party.UNKNOWN), NOBODY, NOBODY))
                .isEmpty();
    }

    @Test
    void aMessageOfSomebodyKnownSharedWithheldOrOwnMakesNone() {
        ContactView known = QuestionBuilder.known(LeadOwner.NEVER_OWNED, Optional.empty());
        ContactView shared = Messages.shared("one", "two");
        assertThat(by(Messages.form(), known, NOBODY)).isEmpty();
        assertThat(by(Messages.form(), shared, NOBODY)).isEmpty();
        assertThat(by(form(Optional.of(CALLER), false), UNKNOWN, known)).isEmpty();
        assertThat(by(form(Optional.of(CALLER), false), UNKNOWN, shared)).isEmpty();
        assertThat(by(Messages.formOfEmailAlone(), NOBODY, shared)).isEmpty();
        assertThat(by(form(Optional.of(CALLER), true), NOBODY, UNKNOWN_EMAIL)).isEmpty();
        assertThat(by(form(Optional.empty(), true), NOBODY, UNKNOWN_EMAIL)).isEmpty();
        assertThat(by(form(Optional.of("+12025550110"), false), NOBODY, UNKNOWN_EMAIL))
                .isEmpty();
    }

    private static Optional<ReachedBy> by(Message message, ContactView byNumber, ContactView byEmail) {
        return NewContact.by(message, byNumber, byEmail, AccountSettings.DEFAULT);
    }

    private static Message form(Optional<String> number, boolean withheld) {
        return Messages.message(MessageKind.FORM, Messages.party(number, withheld));
    }

    private static AccountSettings wantingNone() {
        return new AccountSettings(
                AccountSettings.DEFAULT.region(),
                AccountSettings.DEFAULT.timeZone(),
                AccountSettings.DEFAULT.ownNumbers(),
                AccountSettings.DEFAULT.talker(),
                AccountSettings.DEFAULT.missedCalls(),
                AccountSettings.DEFAULT.defaultLeadOwner(),
                AccountSettings.DEFAULT.autoLeadOwner(),
                AccountSettings.DEFAULT.minimumTalkTime(),
                false);
    }
}
