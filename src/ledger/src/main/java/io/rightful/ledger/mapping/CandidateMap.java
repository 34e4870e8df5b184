package io.rightful.ledger.mapping;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** A candidate as a map in a mapping item. */
public final class CandidateMap {
    private CandidateMap() {}

    public static ItemBuilder of(Candidate candidate) {
        return ItemBuilder.map()
                .text("user", candidate.user())
                .text("first", candidate.name().first())
                .text("last", candidate.name().last())
                .text("active", PeriodsText.of(candidate.active()));
    }

    public static Candidate read(Item map) {
        return new Candidate(
                new UserId(map.text("user")),
                new UserName(map.text("first"), map.text("last")),
                PeriodsText.read(map.text("active")));
    }
}
