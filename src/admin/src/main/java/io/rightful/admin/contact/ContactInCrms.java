package io.rightful.admin.contact;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.integration.CrmNames;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.ownersync.LeadSides;
import io.rightful.rules.contact.ContactId;

/** What CRMs know of a contact. */
@RequestScoped
public class ContactInCrms {
    private final Caller caller;
    private final LeadSides sides;
    private final CrmNames names;

    ContactInCrms(Caller caller, LeadSides sides, CrmNames names) {
        this.caller = caller;
        this.sides = sides;
        this.names = names;
    }

    ContactView view(StoredContact stored) {
        return ContactView.of(stored)
                .with(names.of(stored.contact().owner()), sides(stored.contact().id()));
    }

    public List<LeadSideView> sides(ContactId contact) {
        return sides.of(caller.account(), contact).stream()
                .map(side -> LeadSideView.of(side, names.of(side.integration(), side.there())))
                .toList();
    }
}
