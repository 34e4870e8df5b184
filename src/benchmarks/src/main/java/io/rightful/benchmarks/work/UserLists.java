package io.rightful.benchmarks.work;

import java.time.Instant;
import java.util.Map;

import io.rightful.benchmarks.People;
import io.rightful.rules.call.AccountId;

/** An owner asks for the account's ten users. */
public final class UserLists implements Work {
    private final AccountId account;
    private final String token;

    public UserLists(Surroundings surroundings) {
        this.account = surroundings.account();
        this.token = surroundings.tokens().token(account, Instant.now());
    }

    @Override
    public Task next() {
        Map<String, String> headers = Map.of("authorization", "Bearer " + token, "accept", "application/json");
        return new Task(Events.http("GET", "/api/users", headers, ""), answer -> {
            Answers.status(200, answer);
            String last = People.user(Surroundings.USERS - 1).email().orElseThrow();
            Answers.demand(answer.contains(last), "not all of the users are in it");
        });
    }
}
