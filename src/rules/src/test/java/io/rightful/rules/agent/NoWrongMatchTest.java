package io.rightful.rules.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class NoWrongMatchTest {
    private static final int ROSTERS = 10_000;

    @Test
    void nobodyIsEverTakenForAnother() {
        Random random = new Random(20_260_504);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int found = 0;
        for (int number = 0; number < ROSTERS; number++) {
            Roster roster = new Roster(random);
            for (Person person : roster.people()) {
                Optional<UserId> matched = matched(roster.match(person));
                boolean same = matched.equals(Optional.of(new UserId(person.id())));
                if (matched.isPresent() && !same) {
                    wrong.add(person + " taken for " + matched.get() + " in " + roster.people());
                }
                right += roster.isActiveUser(person) ? 1 : 0;
                found += same ? 1 : 0;
            }
        }

        System.out.printf("%d rosters: found %d of %d right ones, %d wrong%n", ROSTERS, found, right, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(right / 2);
    }

    private static Optional<UserId> matched(AgentMatch match) {
        return match.fold(
                matched -> Optional.of(matched.user()),
                nobody -> Optional.empty(),
                inactive -> Optional.empty(),
                ambiguous -> Optional.empty(),
                unmatched -> Optional.empty());
    }
}
