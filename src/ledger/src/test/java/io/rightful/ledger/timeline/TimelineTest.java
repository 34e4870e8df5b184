package io.rightful.ledger.timeline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.message.MessageDecisions;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Party;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final String MOBILE = "+12025550141";
    private static final String OFFICE = "+12025550142";
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.TUESDAY);

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final CallDecisions calls = new CallDecisions(DYNAMO_DB.client(), tables, CLOCK);
    private final MessageDecisions messages = new MessageDecisions(DYNAMO_DB.client(), tables, CLOCK);

    @Test
    void whatCameFromAnyNumberOrEmailIsOneList() {
        AccountId account = Sample.account("one-list");
        Contact contact = contact(account);
        missed(account, "call-1", Party.ofNumber(MOBILE), 0);
        missed(account, "call-2", Party.ofNumber(OFFICE), 60);
        written(account, "text-1", MessageKind.TEXT, Party.ofNumber(MOBILE), 30);
        written(account, "form-1", MessageKind.FORM, ofEmail("perpetua@example.com"), 45);
        missed(account, "call-3", Party.ofNumber("+12025550149"), 90);

        assertThat(ids(account, contact, Set.of())).containsExactly("call-2", "form-1", "text-1", "call-1", "set");
        assertThat(ids(account, contact, Set.of(TimelineKind.TEXT, TimelineKind.FORM)))
                .containsExactly("form-1", "text-1");
        assertThat(ids(account, contact, Set.of(TimelineKind.ASSIGNMENT))).containsExactly("set");
    }

    @Test
    void aCallThatHidItsNumberOrCameFromTheAccountItselfIsNobodys() {
        AccountId account = Sample.account("nobodys");
        Contact contact = contact(account);
        missed(account, "hidden", new Party(Optional.of(MOBILE), true, Optional.empty(), Optional.empty()), 0);
        missed(account, "own", Party.ofNumber(OFFICE), Set.of(OFFICE), 0);

        assertThat(ids(account, contact, Set.of(TimelineKind.CALL))).isEmpty();
    }

    /** One whose primary agent was set long ago. */
    private Contact contact(AccountId account) {
        Contact contact = Contact.unknown(new ContactId("c-1"))
                .reachedAt(
                        new TreeSet<>(List.of(MOBILE, OFFICE)),
                        new TreeSet<>(Set.of(new EmailAddress("perpetua@example.com"))))
                .withPrimaryAgent(Optional.of(Sample.id("u-ann")));
        new ContactEdits(DYNAMO_DB.client(), tables, InstantSource.fixed(Instant.EPOCH))
                .create(account, contact, ContactOccasion.byHand("admin", Reason.CONTACT_CREATED));
        return contact;
    }

    private void missed(AccountId account, String id, Party caller, long second) {
        missed(account, id, caller, Set.of(), second);
    }

    private void missed(AccountId account, String id, Party caller, Set<String> ownNumbers, long second) {
        Call call = new Call(
                new CallKey(account, Sample.SOURCE, id),
                Set.of(),
                CallResult.MISSED,
                Optional.of(Direction.INBOUND),
                Optional.of(Sample.MONDAY.plusSeconds(second)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                caller,
                ownNumbers,
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of());
        calls.record(new CallPart(call, Sample.TUESDAY));
    }

    private void written(AccountId account, String id, MessageKind kind, Party sender, long second) {
        messages.record(new Message(
                new MessageKey(account, Sample.SOURCE, id),
                kind,
                Set.of(),
                Sample.MONDAY.plusSeconds(second),
                sender,
                Set.of(),
                Optional.empty(),
                Set.of()));
    }

    private static Party ofEmail(String email) {
        return new Party(Optional.empty(), false, Optional.empty(), Optional.of(email));
    }

    private List<String> ids(AccountId account, Contact contact, Set<TimelineKind> kinds) {
        return new Timeline(DYNAMO_DB.client(), tables)
                .of(account, contact, contact.phones(), kinds, Optional.empty(), 20).items().stream()
                        .map(entry -> entry.fold(
                                call -> call.key().callId(),
                                message -> message.message().key().id(),
                                assignment -> "set"))
                        .toList();
    }
}
