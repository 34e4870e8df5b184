package io.rightful.rules.assignment;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Messages;
import io.rightful.rules.routing.RingBuilder;
import io.rightful.rules.waiting.WaitingFor;

import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.assignment.QuestionBuilder.users;
import static org.assertj.core.api.Assertions.assertThat;

class WhoseMessageTest {
    private static MessageQuestionBuilder form() {
        return MessageQuestionBuilder.about(Messages.form());
    }

    private static MessageQuestionBuilder text() {
        return MessageQuestionBuilder.about(Messages.text());
    }

    private static DecisionAssert decided(MessageQuestionBuilder question) {
        return DecisionAssert.assertThatDecision(WhoseMessage.decide(question.build()));
    }

    @Test
    void theReachablePrimaryAgentGoesFirst() {
        decided(form().primaryAgent("ann")
                        .ownedBy("own", OwnerCause.MANUAL)
                        .favourite("fav")
                        .active("ann", "own", "fav"))
                .isAssignedTo("ann", Reason.PRIMARY_AGENT)
                .tried("PRIMARY_AGENT PRIMARY_AGENT ann")
                .waitsForNothing();
        decided(text().primaryAgent("ann").active("ann")).isAssignedTo("ann", Reason.PRIMARY_AGENT);
    }

    @Test
    void aFormWhosePrimaryAgentIsOfflineIsTheOwners() {
        decided(form().primaryAgent("ann")
                        .user("ann", RingBuilder.offHours())
                        .ownedBy("own", OwnerCause.CRM)
                        .active("own"))
                .isAssignedTo("own", Reason.LEAD_OWNER)
                .tried("PRIMARY_AGENT USER_OFF_HOURS ann", "LEAD_OWNER LEAD_OWNER own");
    }

    @Test
    void anOwnerWhoIsAwayGetsTheFormAllTheSame() {
        decided(form().ownedBy("own", OwnerCause.MANUAL).user("own", RingBuilder.stating(PresenceState.AWAY)))
                .isAssignedTo("own", Reason.LEAD_OWNER);
    }

    @Test
    void withoutAnOwnerTheFavouriteAgentGetsTheForm() {
        decided(form().favourite("fav").active("fav"))
                .isAssignedTo("fav", Reason.FAVOURITE_AGENT)
                .tried(
                        "PRIMARY_AGENT PRIMARY_AGENT_NONE",
                        "LEAD_OWNER LEAD_OWNER_NONE",
                        "FAVOURITE_AGENT FAVOURITE_AGENT fav");
    }

    @Test
    void leaversAreTriedAndNamed() {
        decided(form().primaryAgent("ann")
                        .ownedBy("own", OwnerCause.MANUAL)
                        .favourite("fav")
                        .defaultLeadOwner("def")
                        .user("ann", RingBuilder.leaver())
                        .user("own", RingBuilder.leaver())
                        .user("def", RingBuilder.leaver()))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(
                        "PRIMARY_AGENT USER_INACTIVE ann",
                        "LEAD_OWNER LEAD_OWNER_INACTIVE own",
                        "FAVOURITE_AGENT FAVOURITE_AGENT_INACTIVE fav",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_INACTIVE def")
                .waitsFor(
                        WaitingFor.owner(Messages.NUMBER),
                        WaitingFor.user(user("own")),
                        WaitingFor.user(user("fav")),
                        WaitingFor.user(user("def")));
    }

    @Test
    void theDefaultLeadOwnerIsTheLastResort() {
        decided(form().defaultLeadOwner("def").active("def")).isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER);
        decided(form().installer("ann").active("ann")).isAssignedTo("ann", Reason.DEFAULT_LEAD_OWNER);
        decided(form().defaultLeadOwner(new DefaultLeadOwner.Queue("queue-7"))).isUnassigned(Reason.LEFT_TO_QUEUE);
        decided(form()).isUnassigned(Reason.NOBODY_FOUND);
    }

    @Test
    void aFormOfNobodyKnownGoesToTheDefaultLeadOwner() {
        decided(form().contact(new ContactView.Nobody()).defaultLeadOwner("def").active("def"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(
                        "PRIMARY_AGENT NUMBER_UNUSABLE",
                        "LEAD_OWNER CONTACT_UNKNOWN",
                        "FAVOURITE_AGENT CONTACT_UNKNOWN",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER def");
        decided(form().contact(Messages.shared("one", "two")))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(
                        "PRIMARY_AGENT CONTACT_SHARED",
                        "LEAD_OWNER CONTACT_SHARED",
                        "FAVOURITE_AGENT CONTACT_SHARED",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE");
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsNobodysButThePrimaryAgents(OwnerCause cause) {
        decided(text().primaryAgent("ann")
                        .user("ann", RingBuilder.stating(PresenceState.OFFLINE))
                        .ownedBy("own", cause)
                        .favourite("own")
                        .defaultLeadOwner("own")
                        .active("own"))
                .isUnassigned(Reason.LEFT_TO_EVERYBODY)
                .tried("PRIMARY_AGENT USER_OFFLINE ann")
                .waitsForNothing();
    }

    @Test
    void aPersonsWordStands() {
        decided(form().manual(Optional.of("bob")).primaryAgent("ann").active("ann"))
                .isAssignedTo("bob", Reason.MANUAL_USER);
        decided(form().manual(Optional.empty()).primaryAgent("ann").active("ann"))
                .isUnassigned(Reason.MANUAL_NOBODY);
    }

    @Test
    void onlyUsersWhomTheSearchMayComeToAreNeeded() {
        MessageQuestionBuilder all = form().primaryAgent("ann")
                .ownedBy("own", OwnerCause.MANUAL)
                .favourite("fav")
                .defaultLeadOwner("def");
        assertThat(WhoseMessage.usersNeeded(all.build())).isEqualTo(users("ann", "own", "fav", "def"));
        assertThat(WhoseMessage.usersNeeded(text().primaryAgent("ann")
                        .ownedBy("own", OwnerCause.MANUAL)
                        .build()))
                .isEqualTo(users("ann"));
        assertThat(WhoseMessage.usersNeeded(all.manual(Optional.of("bob")).build()))
                .isEmpty();
    }
}
