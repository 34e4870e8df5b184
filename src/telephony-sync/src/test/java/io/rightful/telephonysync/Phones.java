package io.rightful.telephonysync;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.agent.ListedAgents;
import io.rightful.ledger.source.AgentReading;
import io.rightful.ledger.source.AgentReadings;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.source.SourceDue;

/** An account with one source, whose phone system is Quo. */
record Phones(DynamoDbClient client, TableNames tables, AccountId account) {
    static final SourceName SOURCE = new SourceName("quo");

    Phones connected() {
        Source source = new Source(
                account,
                SOURCE,
                "quo",
                "door-of-" + account.value(),
                List.of("secret"),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        new Sources(client, tables).put(source, Optional.empty());
        return this;
    }

    Phones askedAt(String address) {
        new ApiAccesses(client, tables)
                .put(account, SOURCE, new AccessCredentials(address, "US", Map.of("key", "invented-key"), Map.of()));
        return this;
    }

    String agentsDue() {
        BusEvent event = new SourceDue(account, SOURCE)
                .event(
                        "rightful.admin",
                        SourceDue.AGENTS,
                        InstantSource.system().instant());
        return "{\"source\":\"%s\",\"detail-type\":\"%s\",\"detail\":%s}"
                .formatted(event.source(), event.detailType(), event.detail());
    }

    List<String> agents() {
        return new ListedAgents(client, tables)
                .page(account, SOURCE, Optional.empty(), 100).items().stream()
                        .map(agent -> agent.key() + " " + agent.agent().name().orElse("-") + " "
                                + agent.listed().state())
                        .toList();
    }

    Optional<String> problem() {
        return new AgentReadings(client, tables).find(account, SOURCE).flatMap(AgentReading::problem);
    }
}
