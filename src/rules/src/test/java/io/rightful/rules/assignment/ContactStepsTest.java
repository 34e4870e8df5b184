package io.rightful.rules.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.waiting.WaitingFor;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.known;
import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.call.CallBuilder.CALLER;
import static io.rightful.rules.call.CallBuilder.missed;

/** Steps 3 and 4: the contact's lead owner, then its favourite agent. */
class ContactStepsTest {
    private static final WaitingFor OWNER = WaitingFor.owner(CALLER);

    private static String[] after(String... entries) {
        List<String> all = new ArrayList<>(List.of(
                "PLACED_BY NOBODY_PLACED_IT",
                "HANDLED_BY NOBODY_TALKED",
                "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                "LAST_STEP_AGENT NO_STEP",
                "LAST_STEP_VOICEMAIL NO_STEP"));
        all.addAll(List.of(entries));
        return all.toArray(String[]::new);
    }

    private static QuestionBuilder owned(LeadOwner owner) {
        return about(missed()).contact(known(owner, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = OwnerCause.class,
            names = {"MANUAL", "CRM"})
    void theLeadOwnerGetsTheCall(OwnerCause cause) {
        assertThatCall(about(missed()).ownedBy("ann", cause).active("ann"))
                .isAssignedTo("ann", Reason.LEAD_OWNER)
                .tried(after("LEAD_OWNER LEAD_OWNER ann"))
                .waitsForNothing();
    }

    @Test
    void anOwnerByFirstContactGetsTheCallWhichWaitsForAnEarlierContact() {
        assertThatCall(about(missed()).ownedBy("ann", OwnerCause.FIRST_CONTACT).active("ann"))
                .isAssignedTo("ann", Reason.LEAD_OWNER)
                .tried(after("LEAD_OWNER LEAD_OWNER ann"))
                .waitsFor(OWNER);
    }

    @Test
    void anOwnerByDefaultCountsAsNone() {
        assertThatCall(about(missed()).ownedBy("ann", OwnerCause.DEFAULT).active("ann"))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_NONE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_NONE",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER);
        assertThatCall(owned(new LeadOwner.Queue("queue", OwnerCause.DEFAULT, Optional.empty())))
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_NONE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_NONE",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"));
    }

    @Test
    void anOwnerWhoHasLeftIsNotSuccessful() {
        assertThatCall(about(missed()).ownedBy("ann", OwnerCause.CRM).inactiveNow("ann"))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_INACTIVE ann",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_NONE",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER, WaitingFor.user(user("ann")));
    }

    @Test
    void anUnownedLeadIsNotSuccessful() {
        assertThatCall(owned(LeadOwner.NEVER_OWNED))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_NONE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_NONE",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER);
    }

    @Test
    void aQueueOwningTheLeadIsNotSuccessful() {
        assertThatCall(owned(new LeadOwner.Queue("queue", OwnerCause.CRM, Optional.empty())))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_IS_QUEUE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_NONE",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER);
    }

    @Test
    void whereNoSyncSucceededInTimeTheOwnerIsUnknownAndTheCallWaits() {
        LeadOwner owner = new LeadOwner.User(user("ann"), OwnerCause.CRM, Optional.empty(), false, Optional.empty());
        ContactView stale = new ContactView.Known(
                CALLER, new ContactId("contact"), owner, false, Optional.empty(), Optional.of(user("bob")));
        assertThatCall(about(missed()).contact(stale).active("ann", "bob"))
                .isAssignedTo("bob", Reason.FAVOURITE_AGENT)
                .tried(after("LEAD_OWNER LEAD_OWNER_UNKNOWN", "FAVOURITE_AGENT FAVOURITE_AGENT bob"))
                .waitsFor(OWNER, WaitingFor.sync(CALLER));
    }

    @Test
    void aSharedNumberNamesNobody() {
        assertThatCall(about(missed())
                        .contact(new ContactView.Shared(CALLER, Set.of(new ContactId("one"), new ContactId("two")))))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER CONTACT_SHARED",
                        "FAVOURITE_AGENT CONTACT_SHARED",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER);
    }

    @Test
    void aNumberThatNoContactHasNamesNobodyYet() {
        assertThatCall(about(missed()).contact(new ContactView.Unknown(CALLER)))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_NONE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_NONE",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER);
    }

    @Test
    void theFavouriteAgentGetsTheCallOfAnUnownedLead() {
        assertThatCall(about(missed()).favourite("bob").active("bob"))
                .isAssignedTo("bob", Reason.FAVOURITE_AGENT)
                .tried(after("LEAD_OWNER LEAD_OWNER_NONE", "FAVOURITE_AGENT FAVOURITE_AGENT bob"))
                .waitsFor(OWNER);
    }

    @Test
    void aFavouriteAgentWhoHasLeftIsNotSuccessful() {
        assertThatCall(about(missed()).favourite("bob").inactiveNow("bob"))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(after(
                        "LEAD_OWNER LEAD_OWNER_NONE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_INACTIVE bob",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE"))
                .waitsFor(OWNER, WaitingFor.user(user("bob")));
    }
}
