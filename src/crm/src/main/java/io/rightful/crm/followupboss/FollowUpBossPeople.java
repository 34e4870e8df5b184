package io.rightful.crm.followupboss;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.followupboss.FollowUpBossAnswers.Person;
import io.rightful.crm.followupboss.FollowUpBossAnswers.Value;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** Follow Up Boss's person in our words. */
record FollowUpBossPeople(LeadPhones phones) {
    static final String FIELDS = "id,name,updated,assignedUserId,assignedPondId,emails,phones";

    CrmLead lead(Person person) {
        return new CrmLead(
                new CrmLeadId(person.id()),
                owner(person),
                time(person.updated()),
                new LeadState.Open(),
                phones.of(values(person.phones())),
                LeadEmails.of(values(person.emails())),
                person.name().filter(name -> !name.isBlank()));
    }

    private static CrmOwner owner(Person person) {
        return person.assignedPondId()
                .<CrmOwner>map(CrmOwner.OfQueue::new)
                .or(() -> person.assignedUserId().map(id -> new CrmOwner.OfUser(new CrmUserId(id))))
                .orElseGet(CrmOwner.Nobody::new);
    }

    private static Instant time(String stated) {
        try {
            return Instant.parse(stated);
        } catch (DateTimeException noTime) {
            throw RemoteFailure.of(Kind.UNREADABLE, "updated").exception();
        }
    }

    private static Stream<Optional<String>> values(Optional<List<Value>> values) {
        return values.stream().flatMap(List::stream).map(Value::value);
    }
}
