package io.rightful.notice;

import java.time.InstantSource;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.notice.NoticeReader;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.StoppedAddresses;
import io.rightful.ledger.table.TableNames;
import io.rightful.notice.letter.Letters;
import io.rightful.notice.letter.PlainLetters;
import io.rightful.notice.mail.MailService;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.Schedule;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** The function as its container wires it, on what the test chooses. */
record NoticeBuilder(
        DynamoDbClient client,
        TableNames tables,
        InstantSource clock,
        MailService mails,
        Schedule schedule,
        EventBus bus) {

    NoticeBuilder on(DynamoDbClient other) {
        return new NoticeBuilder(other, tables, clock, mails, schedule, bus);
    }

    NoticeBuilder mailingBy(MailService other) {
        return new NoticeBuilder(client, tables, clock, other, schedule, bus);
    }

    NoticeBuilder schedulingBy(Schedule other) {
        return new NoticeBuilder(client, tables, clock, mails, other, bus);
    }

    NoticeBuilder publishingTo(EventBus other) {
        return new NoticeBuilder(client, tables, clock, mails, schedule, other);
    }

    PrimaryAgentNotice function() {
        Letters letters = PlainLetters.letters();
        Notices notices = new Notices(client, tables);
        NoticeReader reader = new NoticeReader(client, tables);
        Composition composition = new Composition(new Contacts(client, tables), notices, letters, clock);
        Claims claims = new Claims(notices, composition, clock);
        Dispatch dispatch = new Dispatch(mails, notices, clock);
        NoticeWork work = new NoticeWork(
                reader, notices, composition, letters, claims, dispatch, new DigestSchedule(schedule, clock), clock);
        return new PrimaryAgentNotice(
                new Batch(Invocations.UNOBSERVED),
                new Intake(
                        new Assignments(new RoutingChanges(bus, clock), work),
                        work,
                        new DigestWork(reader, notices, claims, dispatch, clock),
                        new MailReports(notices, new StoppedAddresses(client, tables), clock),
                        new BadRecords(new Failures(client, tables), clock)));
    }
}
