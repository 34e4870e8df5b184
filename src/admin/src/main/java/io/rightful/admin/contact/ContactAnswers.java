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
        ResponseBuilder<ContactView> answer = with(Status.OK, contact);
        return asked.equals(contact.contact().id())
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_LOCATION, path(contact)).build();
    }

    static RestResponse<ContactView> created(StoredContact contact) {
        return with(Status.CREATED, contact)
                .header(HttpHeaders.LOCATION, path(contact))
                .build();
    }

    private static ResponseBuilder<ContactView> with(Status status, StoredContact contact) {
        return ETag.with(status, ContactView.of(contact), contact.version());
    }

    private static String path(StoredContact contact) {
        return "/api/contacts/" + contact.contact().id();
    }
}
