package io.rightful.ledger.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.AccountNumber;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;

import static org.assertj.core.api.Assertions.assertThat;

class TeamsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Teams teams = new Teams(DYNAMO_DB.client(), tables);
    private final AccountNumbers numbers = new AccountNumbers(DYNAMO_DB.client(), tables);

    @Test
    void anAccountBeginsWithEverybodyAsItsPrimaryTeam() {
        AccountId account = Sample.account("begins");

        assertThat(teams.primary(account)).isEqualTo(TeamItems.EVERYBODY);
        assertThat(teams.find(account, TeamItems.EVERYBODY)).isEmpty();
    }

    @Test
    void aTeamIsReadAsItWasWritten() {
        AccountId account = Sample.account("written");
        Team team = new Team(
                new TeamId("sales"),
                "Sales",
                true,
                Optional.of(LeadOwnerRouting.ONLY_OWNER),
                List.of(new TeamMember(Sample.id("u-ann"), 2), new TeamMember(Sample.id("u-bob"), 1)));

        teams.put(account, team, Optional.of(0L));

        assertThat(teams.find(account, team.id())).contains(new Versioned<>(team, 1));
    }

    @Test
    void oneThatBecomesPrimaryTakesItFromTheOther() {
        AccountId account = Sample.account("takes");
        put(account, "sales", true);
        put(account, "service", true);

        assertThat(teams.list(account, Optional.empty(), 10).items())
                .extracting(
                        team -> team.value().id().value() + " " + team.value().primary())
                .containsExactly("sales false", "service true");
    }

    @Test
    void thePrimaryTeamStaysUntilAnotherTakesItsPlace() {
        AccountId account = Sample.account("stays");
        put(account, "sales", true);

        assertThat(put(account, "sales", false)).isInstanceOf(TeamWrite.IsPrimary.class);
        assertThat(teams.delete(account, new TeamId("sales"), Optional.empty()))
                .isInstanceOf(TeamWrite.IsPrimary.class);
        teams.makeEverybodyPrimary(account);
        assertThat(teams.delete(account, new TeamId("sales"), Optional.of(7L)))
                .isEqualTo(new TeamWrite.VersionConflict(1));
        assertThat(teams.delete(account, new TeamId("sales"), Optional.of(1L))).isInstanceOf(TeamWrite.Written.class);
        assertThat(teams.list(account, Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void exactlyOneIsPrimaryHoweverManyClaimItAtOnce() {
        AccountId account = Sample.account("claim");

        IntStream.range(0, 8).parallel().forEach(number -> put(account, "team-" + number, true));

        assertThat(teams.list(account, Optional.empty(), 10).items())
                .hasSize(8)
                .filteredOn(team -> team.value().primary())
                .hasSize(1);
    }

    @Test
    void aNumberIsKeptUntilItIsForgotten() {
        AccountId account = Sample.account("number");
        AccountNumber number = new AccountNumber(
                "+12025550100", Optional.of(new TeamId("sales")), Optional.of(LeadOwnerRouting.OWNER_FIRST));

        assertThat(numbers.put(account, number, Optional.of(0L))).contains(1L);
        assertThat(numbers.put(account, number, Optional.of(0L))).isEmpty();
        assertThat(numbers.find(account, number.number())).contains(new Versioned<>(number, 1));
        assertThat(numbers.nameTeam(account, new TeamId("sales"))).isTrue();
        assertThat(numbers.nameTeam(account, new TeamId("service"))).isFalse();

        assertThat(numbers.delete(account, number.number(), Optional.of(7L))).isEmpty();
        assertThat(numbers.delete(account, number.number(), Optional.of(1L))).contains(0L);
        assertThat(numbers.list(account, Optional.empty(), 10).items()).isEmpty();
    }

    private TeamWrite put(AccountId account, String id, boolean primary) {
        return teams.put(account, new Team(new TeamId(id), id, primary, Optional.empty(), List.of()), Optional.empty());
    }
}
