package io.rightful.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import io.rightful.ledger.call.Calls;
import io.rightful.ledger.contact.HandedContact;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.history.Whom;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true once a hand-over is done, worked out the long way. */
record Aftermath(Office office, List<String> contacts, List<String> calls) {

    void countersEqualARecount(Set<UserId> users) {
        List<Contact> all = contacts.stream().map(office::contact).toList();
        List<Optional<UserId>> assignees = calls.stream()
                .map(call -> new Calls(office.client(), office.tables())
                        .find(office.key(call))
                        .orElseThrow()
                        .decision()
                        .responsible())
                .toList();
        users.forEach(user -> assertThat(office.workload(user))
                .isEqualTo(new Workload(
                        all.stream()
                                .filter(contact -> is(contact.primaryAgent(), user))
                                .count(),
                        all.stream()
                                .filter(contact -> is(contact.owner().owningUser(), user))
                                .count(),
                        assignees.stream()
                                .filter(assignee -> is(assignee, user))
                                .count())));
    }

    /** Of each role: whom it no longer has is whom it had, and at the end is who it has now. */
    void everyHistoryIsAChain() {
        contacts.forEach(contact -> {
            List<AssignmentRecord> records = oldestFirst(contact);
            assertThat(records)
                    .extracting(AssignmentRecord::sequence)
                    .containsExactlyElementsOf(
                            LongStream.range(0, records.size()).boxed().toList());
            Map<AssignmentRole, Whom> has = new EnumMap<>(AssignmentRole.class);
            records.forEach(record -> {
                if (record.change() == AssignmentChange.ASSIGNED) {
                    assertThat(has.put(record.role(), record.whom())).isNull();
                } else {
                    assertThat(has.remove(record.role())).isEqualTo(record.whom());
                }
            });
            Contact now = office.contact(contact);
            assertThat(Optional.ofNullable(has.get(AssignmentRole.LEAD_OWNER))).isEqualTo(Whom.of(now.owner()));
            assertThat(Optional.ofNullable(has.get(AssignmentRole.PRIMARY_AGENT)))
                    .isEqualTo(now.primaryAgent().map(Whom.OfUser::new));
            assertThat(Optional.ofNullable(has.get(AssignmentRole.FAVOURITE_AGENT)))
                    .isEqualTo(now.favouriteAgent().map(Whom.OfUser::new));
        });
    }

    void nothingIsHandedOverTwice() {
        contacts.forEach(contact -> assertThat(handedOver(contact))
                .extracting(AssignmentRecord::role)
                .doesNotHaveDuplicates());
    }

    void theJobCountedEachContactOnce(String job) {
        long leads = contacts.stream()
                .flatMap(contact -> handedOver(contact).stream())
                .filter(record -> record.role() == AssignmentRole.LEAD_OWNER)
                .count();
        long all = contacts.stream()
                .filter(contact -> !handedOver(contact).isEmpty())
                .count();
        Map<String, Long> counts = office.counts(job);
        long saidLeads = counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith("leads/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(saidLeads).isEqualTo(leads);
        long saidCalls = counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith("calls/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(counts.getOrDefault(HandedContact.ALL, 0L) - saidCalls).isEqualTo(all);
        assertThat(office.job(job).changed()).isEqualTo(counts.getOrDefault(HandedContact.ALL, 0L));
    }

    private List<AssignmentRecord> handedOver(String contact) {
        return oldestFirst(contact).stream()
                .filter(record -> record.cause() == Cause.HAND_OVER)
                .filter(record -> record.change() == AssignmentChange.UNASSIGNED)
                .toList();
    }

    private List<AssignmentRecord> oldestFirst(String contact) {
        List<AssignmentRecord> records = new ArrayList<>(new History(office.client(), office.tables())
                .of(office.account(), HistoryItems.subject(new ContactId(contact)), Optional.empty(), 100)
                .items());
        Collections.reverse(records);
        return records;
    }

    private static boolean is(Optional<UserId> has, UserId user) {
        return has.equals(Optional.of(user));
    }
}
