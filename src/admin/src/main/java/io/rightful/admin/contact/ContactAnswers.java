package io.rightful.admin.contact;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.admin.precondition.ETag;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.rules.contact.ContactId;

/** Answers about one contact. A merged one is answered as what it was merged into, which Content-Location tells. */
final class ContactAnswers {
    private ContactAnswers() {}

    static RestResponse<ContactView> ok(ContactId asked, StoredContact contact) {
        return ok(asked, contact, ContactView.of(contact));
    }

    static RestResponse<ContactView> ok(ContactId asked, StoredContact contact, ContactView view) {
        ResponseBuilder<ContactView> answer = ETag.with(Status.OK, view, contact.version());
        return asked.equals(contact.contact().id())
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_LOCATION, path(contact)).build();
    }

    static RestResponse<ContactView> created(StoredContact contact) {
        return ETag.with(Status.CREATED, ContactView.of(contact), contact.version())
                .header(HttpHeaders.LOCATION, path(contact))
                .build();
    }

    private static String path(StoredContact contact) {
        return "/api/contacts/" + contact.contact().id();
    }
}
