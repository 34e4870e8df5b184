package io.rightful.rules.handover;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class HandedOverTest {
    private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
    private static final UserId LEAVER = new UserId("leaver");
    private static final UserId HEIR = new UserId("heir");
    private static final Set<HandOverPart> ALL = EnumSet.allOf(HandOverPart.class);
    private static final Contact CONTACT = Contact.unknown(new ContactId("1"))
            .ownedBy(OwnerByHand.set(LeadOwner.NEVER_OWNED, LEAVER))
            .withPrimaryAgent(Optional.of(LEAVER))
            .withFavouriteAgent(Optional.of(LEAVER));

    @Test
    void allThreeRolesGoToTheOther() {
        Contact after = HandedOver.of(CONTACT, LEAVER, Optional.of(HEIR), ALL, NOW);
        assertThat(after.owner()).isEqualTo(OwnerByHand.set(LeadOwner.NEVER_OWNED, HEIR));
        assertThat(after.primaryAgent()).contains(HEIR);
        assertThat(after.favouriteAgent()).contains(HEIR);
    }

    @Test
    void aLeadThatGoesToNobodyWaitsForAContactAfterThat() {
        Contact after = HandedOver.of(CONTACT, LEAVER, Optional.empty(), ALL, NOW);
        assertThat(after.owner()).isEqualTo(new LeadOwner.None(Optional.of(NOW)));
        assertThat(after.primaryAgent()).isEmpty();
        assertThat(after.favouriteAgent()).isEmpty();
    }

    @Test
    void anOwnerByFirstContactBecomesAPersonsWordThatNoCallTakesBack() {
        ContactedAt answered = new ContactedAt(NOW, new SourceName("generic"), "1");
        Contact contact = CONTACT.ownedBy(
                new LeadOwner.User(LEAVER, OwnerCause.FIRST_CONTACT, Optional.of(answered), true, Optional.empty()));
        assertThat(HandedOver.of(contact, LEAVER, Optional.of(HEIR), ALL, NOW).owner())
                .isEqualTo(OwnerByHand.set(LeadOwner.NEVER_OWNED, HEIR));
    }

    @Test
    void whatIsNotAskedForStays() {
        Contact leads = HandedOver.of(CONTACT, LEAVER, Optional.of(HEIR), Set.of(HandOverPart.LEADS), NOW);
        assertThat(leads.primaryAgent()).contains(LEAVER);
        Contact contacts = HandedOver.of(CONTACT, LEAVER, Optional.of(HEIR), Set.of(HandOverPart.CONTACTS), NOW);
        assertThat(contacts.owner()).isEqualTo(CONTACT.owner());
        assertThat(HandedOver.of(CONTACT, LEAVER, Optional.of(HEIR), Set.of(HandOverPart.CALLS), NOW))
                .isEqualTo(CONTACT);
    }

    @Test
    void whatIsAnothersStays() {
        assertThat(HandedOver.of(CONTACT, HEIR, Optional.of(new UserId("third")), ALL, NOW))
                .isEqualTo(CONTACT);
    }
}
