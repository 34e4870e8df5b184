package io.rightful.ledger.callrecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.decision.RecordedCall;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.PeopleOfCrms;
import io.rightful.ledger.integration.PeopleReader;
import io.rightful.ledger.ownersync.LeadSide;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.ownersync.RecordOwner;
import io.rightful.rules.ownersync.RecordQuestion;
import io.rightful.rules.ownersync.WhoseRecord;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

/** Whose the record of a call is in a CRM, by whom the CRM knows. */
public final class RecordOwners {
    private final DynamoDbClient client;
    private final TableNames tables;

    public RecordOwners(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** @param side the contact's lead in the CRM */
    public RecordOwner of(Integration integration, RecordedCall call, LeadSide side, Instant now) {
        AccountId account = call.call().key().account();
        Set<CrmUserId> owner = side.there().fold(Set::of, queue -> Set.<CrmUserId>of(), Set::<CrmUserId>of);
        Map<IntegrationId, Set<CrmUserId>> named = Map.of(integration.id(), owner);
        PeopleOfCrms people =
                new PeopleReader(client, tables, account).read(List.of(integration), named, call.users(), now);
        return WhoseRecord.of(new RecordQuestion(
                call.decision(),
                call.question(),
                Optional.of(side.there()),
                people.people().get(integration.id())));
    }
}
