package io.rightful.benchmarks.work;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

/** Ten calls of a phone system's list that it never told of. */
public final class UntoldListedCalls implements Work {
    private static final SourceName SOURCE = new SourceName("dialpad");

    private final AccountId account;
    private final FakePhones phones;
    private final FakeBus bus;
    private final CallReadings readings;
    private int asked;

    public UntoldListedCalls(Surroundings surroundings) {
        var client = surroundings.database().client();
        var tables = surroundings.database().tables();
        this.account = surroundings.account();
        this.phones = surroundings.phones();
        this.bus = surroundings.bus();
        this.readings = new CallReadings(client, tables);
        Source source = new Source(
                account,
                SOURCE,
                "dialpad",
                "calls-door-of-" + account.value(),
                List.of("secret"),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        new Sources(client, tables).put(source, Optional.empty());
        AccessCredentials access = new AccessCredentials(phones.address(), "US", Map.of("key", "measured"), Map.of());
        new ApiAccesses(client, tables).put(account, SOURCE, access);
    }

    /** Read from the beginning, so that each reading asks for as much. */
    @Override
    public Task next() {
        phones.otherCalls();
        readings.of(account, SOURCE).delete();
        long before = bus.events();
        return new Task(Events.queued("calls-" + asked++, due()), answer -> {
            Answers.noFailures(answer);
            long told = bus.events() - before;
            Answers.demand(told == FakePhones.CALLS, told + " calls on the bus");
        });
    }

    private String due() {
        return Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "CallsDue",
                "detail",
                Map.of("account", account.value(), "source", SOURCE.value())));
    }
}
