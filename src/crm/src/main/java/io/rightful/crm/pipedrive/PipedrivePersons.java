package io.rightful.crm.pipedrive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.pipedrive.PipedriveAnswers.Person;
import io.rightful.crm.pipedrive.PipedriveAnswers.Value;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** Pipedrive's person in our words. */
record PipedrivePersons(LeadPhones phones) {
    CrmLead lead(Person person) {
        return new CrmLead(
                new CrmLeadId(person.id()),
                person.ownerId()
                        .<CrmOwner>map(id -> new CrmOwner.OfUser(new CrmUserId(id)))
                        .orElseGet(CrmOwner.Nobody::new),
                time(person.updateTime()),
                person.deleted() ? new LeadState.Deleted() : new LeadState.Open(),
                phones.of(values(person.phones())),
                LeadEmails.of(values(person.emails())),
                person.name().filter(name -> !name.isBlank()));
    }

    private static Instant time(String stated) {
        try {
            return Instant.parse(stated);
        } catch (DateTimeException noTime) {
            throw RemoteFailure.of(Kind.UNREADABLE, "update_time").exception();
        }
    }

    private static Stream<Optional<String>> values(Optional<List<Value>> values) {
        return values.stream().flatMap(List::stream).map(Value::value);
    }
}
