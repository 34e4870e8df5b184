package io.rightful.crm.activecampaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Contact;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Deal;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** ActiveCampaign's deal in our words, with number, address and name of its contact: a contact has no owner there. */
record ActiveCampaignDeals(LeadPhones phones) {
    /** In the place of an identifier where there is none. */
    private static final String NONE = "0";

    CrmLead lead(Deal deal, Map<String, Contact> contacts) {
        Optional<Contact> contact = deal.contact().map(contacts::get);
        return new CrmLead(
                new CrmLeadId(deal.id()),
                deal.owner()
                        .filter(id -> !id.isBlank() && !id.equals(NONE))
                        .<CrmOwner>map(id -> new CrmOwner.OfUser(new CrmUserId(id)))
                        .orElseGet(CrmOwner.Nobody::new),
                changedAt(deal).orElse(Instant.EPOCH),
                new LeadState.Open(),
                phones.of(Stream.of(contact.flatMap(Contact::phone))),
                LeadEmails.of(Stream.of(contact.flatMap(Contact::email))),
                contact.map(ActiveCampaignDeals::name).filter(name -> !name.isEmpty()));
    }

    /** Absent where it is none: ActiveCampaign writes noughts for times that it does not know. */
    static Optional<Instant> changedAt(Deal deal) {
        try {
            return deal.mdate().map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String name(Contact contact) {
        return Stream.of(contact.firstName(), contact.lastName())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
