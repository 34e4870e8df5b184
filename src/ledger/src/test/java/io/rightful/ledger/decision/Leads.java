package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.waiting.WaitingFor;

/** Accounts in which leads ring, and what became of each lead. */
record Leads(DynamoDbClient client, TableNames tables) {
    static final String NUMBER = "+12025550173";
    static final Agent STRANGER =
            Agent.of(Optional.of("9"), Optional.of("Cleo Vance"), Optional.of("cleo@example.com"));
    static final Agent ANN = Sample.agent("Ann Lee", "ann@example.com");
    static final Agent BOB = Agent.of(Optional.of("8"), Optional.of("Bob Stone"), Optional.of("bob@example.com"));

    List<CallKey> waiting(AccountId account) {
        WaitingFor agent = WaitingFor.agent(Sample.SOURCE, STRANGER.key().orElseThrow());
        return new WaitingCalls(client, tables)
                .of(account, agent, Optional.empty(), 10)
                .items();
    }

    String ownerId(AccountId account) {
        return ownerId(account, NUMBER);
    }

    String ownerId(AccountId account, String number) {
        return owner(account, number)
                .fold(none -> "none", user -> user.user().value(), queue -> "queue", unlinked -> "unlinked");
    }

    AccountId account(String test, boolean autoLeadOwner, Set<String> ownNumbers) {
        return account(test, new DefaultLeadOwner.None(), autoLeadOwner, ownNumbers);
    }

    AccountId account(String test, DefaultLeadOwner defaultOwner, boolean autoLeadOwner, Set<String> ownNumbers) {
        AccountId account = Sample.account("leads-" + test);
        Users users = new Users(client, tables);
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
        AccountSettings settings = new AccountSettings(
                "US",
                ZoneOffset.UTC,
                ownNumbers,
                Talker.LATEST,
                new MissedCalls.Automatic(),
                defaultOwner,
                autoLeadOwner,
                Duration.ZERO,
                true);
        new Settings(client, tables).put(account, settings, Optional.empty());
        return account;
    }

    LeadOwner owner(AccountId account) {
        return owner(account, NUMBER);
    }

    LeadOwner owner(AccountId account, String number) {
        return view(account, number)
                .fold(
                        () -> LeadOwner.NEVER_OWNED,
                        unknown -> LeadOwner.NEVER_OWNED,
                        known -> known.owner(),
                        shared -> LeadOwner.NEVER_OWNED);
    }

    ContactView view(AccountId account) {
        return view(account, NUMBER);
    }

    ContactView view(AccountId account, String number) {
        var item = client.getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.phone(account, number).attributes()))
                .item();
        return NumberItems.view(number, Map.copyOf(item));
    }

    List<AssignmentRecord> history(AccountId account) {
        String subject = HistoryItems.subject(ContactKeys.idOf(account, NUMBER));
        return new History(client, tables)
                .of(account, subject, Optional.empty(), 100)
                .items();
    }
}
