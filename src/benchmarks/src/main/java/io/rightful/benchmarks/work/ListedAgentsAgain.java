package io.rightful.benchmarks.work;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.agent.ListedAgents;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** The ten agents of a phone system, who are listed again. */
public final class ListedAgentsAgain implements Work {
    private static final SourceName SOURCE = new SourceName("quo");

    private final AccountId account;
    private final ListedAgents agents;
    private int asked;

    public ListedAgentsAgain(Surroundings surroundings) {
        var client = surroundings.database().client();
        var tables = surroundings.database().tables();
        this.account = surroundings.account();
        this.agents = new ListedAgents(client, tables);
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
        new ApiAccesses(client, tables)
                .put(
                        account,
                        SOURCE,
                        new AccessCredentials(
                                surroundings.phones().address(), "US", Map.of("key", "measured"), Map.of()));
    }

    @Override
    public Task next() {
        return new Task(Events.queued("agents-" + asked++, due()), answer -> {
            Answers.noFailures(answer);
            int known = agents.page(account, SOURCE, Optional.empty(), Surroundings.USERS + 1)
                    .items()
                    .size();
            Answers.demand(known == Surroundings.USERS, known + " agents");
        });
    }

    private String due() {
        return Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "AgentsDue",
                "detail",
                Map.of("account", account.value(), "source", SOURCE.value())));
    }
}
