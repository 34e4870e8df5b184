package io.rightful.ledger.user;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class PresencesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());

    @Test
    void presenceIsTheLastThatWasSaidAndNoChangeOfTheUser() {
        AccountId account = Sample.account("presence");
        Presences presences = new Presences(DYNAMO_DB.client(), tables);
        Users users = new Users(DYNAMO_DB.client(), tables);
        users.create(account, Sample.ann());
        assertThat(presences.find(account, Sample.id("u-ann"))).isEmpty();

        presences.put(account, Sample.id("u-ann"), new Presence(PresenceState.AWAY, Optional.of(Sample.MONDAY)));
        Presence last = new Presence(PresenceState.OFFLINE, Optional.empty());
        presences.put(account, Sample.id("u-ann"), last);

        assertThat(presences.find(account, Sample.id("u-ann"))).contains(last);
        assertThat(users.find(account, Sample.id("u-ann")).map(User::version)).contains(1L);
    }
}
