package io.rightful.ledger.user;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class AttendancesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    @Test
    void eachUserIsReadWithTheirPresenceAndWhoDoesNotExistIsLeftOut() {
        AccountId account = Sample.account("attendances");
        TableNames tables = new TableNames(DYNAMO_DB.prefix());
        Users users = new Users(DYNAMO_DB.client(), tables);
        User bob = Sample.bob().working(WorkingHours.NEVER);
        Presence away = new Presence(PresenceState.AWAY, Optional.of(Sample.MONDAY));
        users.create(account, Sample.ann());
        users.create(account, bob);
        new Presences(DYNAMO_DB.client(), tables).put(account, Sample.ann().id(), away);

        var attendances = new Attendances(DYNAMO_DB.client(), tables)
                .of(account, List.of(Sample.ann().id(), bob.id(), Sample.id("nobody")));

        assertThat(attendances)
                .containsOnlyKeys(Sample.ann().id(), bob.id())
                .containsEntry(
                        Sample.ann().id(),
                        new Attendance(
                                Sample.ann().active(),
                                Optional.of(away),
                                WorkingHours.ALWAYS,
                                Sample.ann().timeZone()))
                .containsEntry(
                        bob.id(), new Attendance(bob.active(), Optional.empty(), WorkingHours.NEVER, bob.timeZone()));
    }
}
