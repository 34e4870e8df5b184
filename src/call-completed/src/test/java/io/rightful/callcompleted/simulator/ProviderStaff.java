package io.rightful.callcompleted.simulator;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** Every third agent whom a payload names by an address is a user; of those who are ids alone, every third is linked to one. */
final class ProviderStaff {
    private static final int THIRD = 3;
    private static final UserId ONE = new UserId("tomas");

    private ProviderStaff() {}

    static void employ(DynamoDbClient client, TableNames tables, AccountId account) {
        TreeMap<String, String> people = new TreeMap<>();
        TreeSet<AgentKey> ids = new TreeSet<>();
        ProviderScenario.CALLS.stream()
                .flatMap(call -> call.stream().flatMap(payload -> payload.part(account).stream()))
                .flatMap(part -> agents(part.call()))
                .forEach(agent -> agent.email()
                        .ifPresentOrElse(
                                address ->
                                        people.putIfAbsent(address, agent.name().orElse("No Name")),
                                () -> agent.id().flatMap(id -> agent.key()).ifPresent(ids::add)));
        int number = 0;
        for (String address : people.keySet()) {
            if (number++ % THIRD == 0) {
                new Users(client, tables).create(account, user(address, people.get(address)));
            }
        }
        for (AgentKey id : ids) {
            if (number++ % THIRD == 0) {
                new AgentLinks(client, tables).put(account, Scenario.SOURCE, id, Optional.of(ONE), Optional.empty());
            }
        }
    }

    private static Stream<Agent> agents(Call call) {
        return Stream.of(
                        call.placedBy().stream(),
                        call.legs().stream().flatMap(leg -> leg.agent().stream()),
                        call.steps().stream().flatMap(step -> step.agents().stream()))
                .flatMap(all -> all);
    }

    private static User user(String address, String name) {
        String[] names = name.split(" ", 2);
        return new User(
                new UserId(address.replace('@', '-')),
                new UserName(names[0], names.length > 1 ? names[1] : names[0]),
                Optional.of(address),
                ZoneOffset.UTC,
                ActivePeriods.ALWAYS,
                0);
    }
}
