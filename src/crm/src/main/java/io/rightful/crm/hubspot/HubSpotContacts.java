package io.rightful.crm.hubspot;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.hubspot.HubSpotAnswers.Found;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/**
 * HubSpot's contact in our words.
 *
 * @param queues the owners who are no persons
 */
record HubSpotContacts(LeadPhones phones, Set<String> queues) {
    static final String OWNER = "hubspot_owner_id";
    static final String CHANGED = "lastmodifieddate";
    static final String MERGED = "hs_merged_object_ids";
    static final List<String> PROPERTIES = List.of(
            OWNER, CHANGED, MERGED, "firstname", "lastname", "email", "hs_additional_emails", "phone", "mobilephone");

    CrmLead lead(Found contact) {
        return new CrmLead(
                new CrmLeadId(contact.id()),
                contact.property(OWNER).map(this::owner).orElseGet(CrmOwner.Nobody::new),
                changedAt(contact),
                new LeadState.Open(),
                phones.of(Stream.of(contact.property("phone"), contact.property("mobilephone"))),
                LeadEmails.of(Stream.concat(
                        Stream.of(contact.property("email")),
                        parts(contact, "hs_additional_emails").map(Optional::of))),
                name(contact));
    }

    /** As a contact that another has swallowed, by the other. */
    CrmLead merged(CrmLeadId asked, Found survivor) {
        CrmLead lead = lead(survivor);
        return new CrmLead(
                asked,
                lead.owner(),
                lead.changedAt(),
                new LeadState.Merged(Optional.of(lead.id())),
                lead.phones(),
                lead.emails(),
                lead.name());
    }

    static Set<String> mergedIds(Found contact) {
        return parts(contact, MERGED).collect(Collectors.toSet());
    }

    private CrmOwner owner(String id) {
        return queues.contains(id) ? new CrmOwner.OfQueue(id) : new CrmOwner.OfUser(new CrmUserId(id));
    }

    private static Instant changedAt(Found contact) {
        try {
            return Instant.parse(contact.property(CHANGED)
                    .or(contact::updatedAt)
                    .orElseThrow(
                            () -> RemoteFailure.of(Kind.UNREADABLE, CHANGED).exception()));
        } catch (DateTimeException noTime) {
            throw RemoteFailure.of(Kind.UNREADABLE, CHANGED).exception();
        }
    }

    private static Stream<String> parts(Found contact, String property) {
        return contact.property(property).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private static Optional<String> name(Found contact) {
        return Optional.of(Stream.of(contact.property("firstname"), contact.property("lastname"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty());
    }
}
