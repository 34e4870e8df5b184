package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.call.CallBuilder.START;
import static io.rightful.rules.contact.OwnerCause.CRM;
import static io.rightful.rules.contact.OwnerCause.DEFAULT;
import static io.rightful.rules.contact.OwnerCause.FIRST_CONTACT;
import static io.rightful.rules.contact.OwnerCause.MANUAL;
import static org.assertj.core.api.Assertions.assertThat;

class LeadOwnershipTest {
    private static final Optional<Instant> ENDED = Optional.of(START.plusSeconds(100));

    private static ContactedAt at(long seconds) {
        return new ContactedAt(START.plusSeconds(seconds), new SourceName("generic"), "call-" + seconds);
    }

    private static LeadTouch contact(String user, long seconds) {
        return new LeadTouch.Contacted(at(seconds), user(user));
    }

    private static LeadTouch missed(String user, long seconds) {
        return new LeadTouch.LeftToUser(at(seconds), user(user));
    }

    private static LeadTouch missedToQueue(String queue, long seconds) {
        return new LeadTouch.LeftToQueue(at(seconds), queue);
    }

    private static LeadOwner owner(String user, OwnerCause cause) {
        return new LeadOwner.User(user(user), cause, Optional.empty(), false, Optional.empty());
    }

    private static LeadOwner first(String user, long seconds) {
        return new LeadOwner.User(user(user), FIRST_CONTACT, Optional.of(at(seconds)), true, Optional.empty());
    }

    private static LeadOwner byDefault(String user, long seconds) {
        return new LeadOwner.User(user(user), DEFAULT, Optional.of(at(seconds)), false, Optional.empty());
    }

    private static LeadOwner queue(String queue, OwnerCause cause) {
        return new LeadOwner.Queue(queue, cause, Optional.empty());
    }

    private static OwnerChange after(LeadOwner current, LeadTouch touch) {
        return LeadOwnership.after(new LeadOwnerQuestion(current, touch, true, false));
    }

    private static OwnerChange takingOver(LeadOwner current, LeadTouch touch) {
        return LeadOwnership.after(new LeadOwnerQuestion(current, touch, true, true));
    }

    private static OwnerChange set(LeadOwner owner, Reason reason) {
        return new OwnerChange.Set(owner, reason);
    }

    private static OwnerChange keep(Reason reason) {
        return new OwnerChange.Keep(reason);
    }

    @Test
    void whileItIsOffNothingMoves() {
        assertThat(LeadOwnership.after(new LeadOwnerQuestion(LeadOwner.NEVER_OWNED, contact("ann", 1), false, true)))
                .isEqualTo(keep(Reason.AUTO_LEAD_OWNER_OFF));
    }

    @Test
    void aCallThatIsNoContactSaysWhy() {
        assertThat(after(LeadOwner.NEVER_OWNED, new LeadTouch.None(Reason.NOT_A_CONTACT)))
                .isEqualTo(keep(Reason.NOT_A_CONTACT));
    }

    @Test
    void theFirstToContactAnUnownedLeadOwnsIt() {
        OwnerChange change = after(LeadOwner.NEVER_OWNED, contact("ann", 1));
        assertThat(change).isEqualTo(set(first("ann", 1), Reason.FIRST_CONTACT));
        assertThat(change.trace())
                .isEqualTo(List.of(TraceEntry.of(Rule.AUTO_LEAD_OWNER, Reason.FIRST_CONTACT, user("ann"))));
    }

    @Test
    void aContactFromBeforeOwnershipEndedOrFromThatMomentDoesNotCount() {
        for (LeadOwner current : List.of(
                new LeadOwner.None(ENDED),
                new LeadOwner.User(user("bob"), FIRST_CONTACT, Optional.of(at(101)), true, ENDED),
                new LeadOwner.User(user("bob"), DEFAULT, Optional.of(at(101)), false, ENDED),
                new LeadOwner.Queue("queue", DEFAULT, ENDED))) {
            assertThat(after(current, contact("ann", 100))).isEqualTo(keep(Reason.CONTACT_BEFORE_END));
            assertThat(after(current, missed("ann", 100)))
                    .isIn(keep(Reason.CONTACT_BEFORE_END), keep(Reason.FIRST_CONTACT));
        }
        assertThat(after(new LeadOwner.None(ENDED), missedToQueue("queue", 100)))
                .isEqualTo(keep(Reason.CONTACT_BEFORE_END));
        assertThat(after(new LeadOwner.None(ENDED), contact("ann", 101)))
                .isEqualTo(set(
                        new LeadOwner.User(user("ann"), FIRST_CONTACT, Optional.of(at(101)), true, ENDED),
                        Reason.FIRST_CONTACT));
    }

    @Test
    void anEarlierContactThatComesLateDisplacesTheFirst() {
        assertThat(after(first("bob", 2), contact("ann", 1))).isEqualTo(set(first("ann", 1), Reason.EARLIER_CONTACT));
    }

    @Test
    void anEarlierContactOfTheSameUserIsOnlyMarked() {
        assertThat(after(first("ann", 2), contact("ann", 1)))
                .isEqualTo(new OwnerChange.Mark(first("ann", 1), Reason.FIRST_CONTACT));
    }

    @Test
    void aLaterContactChangesNothing() {
        assertThat(after(first("bob", 1), contact("ann", 2))).isEqualTo(keep(Reason.LATER_CONTACT));
        assertThat(after(first("ann", 1), contact("ann", 2))).isEqualTo(keep(Reason.FIRST_CONTACT));
    }

    @Test
    void theWinningCallDecidedAgainForAnotherUserReplacesTheOwner() {
        assertThat(after(first("bob", 1), contact("ann", 1))).isEqualTo(set(first("ann", 1), Reason.FIRST_CONTACT));
        assertThat(after(first("ann", 1), contact("ann", 1))).isEqualTo(keep(Reason.FIRST_CONTACT));
    }

    @Test
    void anOwnerSetByHandStays() {
        assertThat(takingOver(owner("bob", MANUAL), contact("ann", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
        assertThat(takingOver(queue("queue", MANUAL), contact("ann", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
        assertThat(after(owner("bob", MANUAL), missed("ann", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
    }

    @Test
    void anOwnerFromTheCrmStaysAndIsMarkedAsContacted() {
        LeadOwner contacted = new LeadOwner.User(user("bob"), CRM, Optional.empty(), true, Optional.empty());
        assertThat(after(owner("bob", CRM), contact("ann", 1)))
                .isEqualTo(new OwnerChange.Mark(contacted, Reason.OWNED_OTHERWISE));
        assertThat(takingOver(contacted, contact("ann", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
        assertThat(after(queue("queue", CRM), contact("ann", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
    }

    @Test
    void firstContactMayTakeOverFromTheCrm() {
        assertThat(takingOver(owner("bob", CRM), contact("ann", 1)))
                .isEqualTo(set(first("ann", 1), Reason.CRM_OWNER_TAKEN_OVER));
        assertThat(takingOver(owner("ann", CRM), contact("ann", 1)))
                .isEqualTo(new OwnerChange.Mark(first("ann", 1), Reason.FIRST_CONTACT));
        assertThat(takingOver(queue("queue", CRM), contact("ann", 1)))
                .isEqualTo(set(first("ann", 1), Reason.CRM_OWNER_TAKEN_OVER));
    }

    @Test
    void aMissedCallGivesAnUnownedLeadItsDefaultOwner() {
        assertThat(after(LeadOwner.NEVER_OWNED, missed("def", 1)))
                .isEqualTo(set(byDefault("def", 1), Reason.DEFAULT_OWNER_GIVEN));
        OwnerChange toQueue = after(LeadOwner.NEVER_OWNED, missedToQueue("queue", 1));
        assertThat(toQueue).isEqualTo(set(queue("queue", DEFAULT), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(toQueue.trace())
                .isEqualTo(List.of(TraceEntry.of(Rule.AUTO_LEAD_OWNER, Reason.DEFAULT_OWNER_GIVEN, "queue")));
    }

    @Test
    void aDefaultOwnerYieldsToTheFirstContact() {
        assertThat(after(byDefault("def", 1), contact("ann", 2))).isEqualTo(set(first("ann", 2), Reason.FIRST_CONTACT));
        assertThat(after(byDefault("ann", 1), contact("ann", 2)))
                .isEqualTo(new OwnerChange.Mark(first("ann", 2), Reason.FIRST_CONTACT));
        assertThat(after(queue("queue", DEFAULT), contact("ann", 2)))
                .isEqualTo(set(first("ann", 2), Reason.FIRST_CONTACT));
    }

    @Test
    void aMissedCallMovesNoOwner() {
        assertThat(after(first("ann", 2), missed("def", 1))).isEqualTo(keep(Reason.FIRST_CONTACT));
        assertThat(after(owner("ann", CRM), missed("def", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
        assertThat(after(owner("ann", CRM), missedToQueue("queue", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
        assertThat(after(queue("queue", CRM), missed("def", 1))).isEqualTo(keep(Reason.OWNED_OTHERWISE));
    }

    @Test
    void whereSourcesNameDifferentDefaultsTheEarliestCallDecides() {
        assertThat(after(byDefault("two", 2), missed("one", 1)))
                .isEqualTo(set(byDefault("one", 1), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(byDefault("one", 2), missed("one", 1)))
                .isEqualTo(new OwnerChange.Mark(byDefault("one", 1), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(byDefault("one", 1), missed("two", 2))).isEqualTo(keep(Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(byDefault("one", 1), missed("two", 1)))
                .isEqualTo(set(byDefault("two", 1), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(byDefault("one", 1), missed("one", 1))).isEqualTo(keep(Reason.DEFAULT_OWNER_GIVEN));
    }

    @Test
    void whereSourcesNameUserAndQueueTheUserDecidesAndAmongQueuesTheLeast() {
        assertThat(after(queue("a", DEFAULT), missed("def", 9)))
                .isEqualTo(set(byDefault("def", 9), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(byDefault("def", 9), missedToQueue("a", 1))).isEqualTo(keep(Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(byDefault("def", 9), missedToQueue("a", 9)))
                .isEqualTo(set(queue("a", DEFAULT), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(queue("b", DEFAULT), missedToQueue("a", 9)))
                .isEqualTo(set(queue("a", DEFAULT), Reason.DEFAULT_OWNER_GIVEN));
        assertThat(after(queue("a", DEFAULT), missedToQueue("b", 1))).isEqualTo(keep(Reason.DEFAULT_OWNER_GIVEN));
    }
}
