package io.rightful.ledger.user;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Directory;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.availability.HoursOfDay;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UsersTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Users users = new Users(DYNAMO_DB.client(), tables);

    @Test
    void aUserIsReadAsWritten() {
        AccountId account = Sample.account("read");

        users.create(account, Sample.ann());

        assertThat(users.find(account, Sample.id("u-ann")))
                .contains(Sample.ann().withVersion(1));
        assertThat(users.find(account, Sample.id("u-bob"))).isEmpty();
    }

    @Test
    void workingHoursAreReadAsWritten() {
        AccountId account = Sample.account("hours");
        WorkingHours nights = new WorkingHours(Map.of(
                DayOfWeek.FRIDAY, List.of(new HoursOfDay(LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
                DayOfWeek.SATURDAY,
                        List.of(
                                new HoursOfDay(LocalTime.MIDNIGHT, LocalTime.of(6, 0)),
                                new HoursOfDay(LocalTime.of(9, 30), LocalTime.NOON))));
        users.create(account, Sample.ann());

        for (WorkingHours hours : List.of(nights, WorkingHours.NEVER, WorkingHours.ALWAYS)) {
            users.update(account, Sample.ann().working(hours), Optional.empty());

            assertThat(users.find(account, Sample.id("u-ann")).map(User::workingHours))
                    .contains(hours);
        }
    }

    @Test
    void anotherAccountSeesNothingOfIt() {
        AccountId account = Sample.account("mine");
        AccountId other = Sample.account("theirs");

        users.create(account, Sample.ann());

        assertThat(users.find(other, Sample.id("u-ann"))).isEmpty();
        assertThat(users.create(other, Sample.ann())).isInstanceOf(UserWrite.Written.class);
        assertThat(users.list(other, Optional.empty(), 10).items()).hasSize(1);
    }

    @Test
    void aUserToBeCreatedWhoExistsIsAConflict() {
        AccountId account = Sample.account("exists");
        users.create(account, Sample.ann());

        UserWrite again = users.create(account, Sample.reachedAt(Sample.ann(), "other@example.com"));

        assertThat(again).isEqualTo(new UserWrite.VersionConflict(1));
    }

    @Test
    void anEmailIsOneUsersHoweverItIsWritten() {
        AccountId account = Sample.account("email");
        users.create(account, Sample.ann());

        UserWrite second = users.create(account, Sample.reachedAt(Sample.bob(), " ANN@Example.com"));

        assertThat(second).isEqualTo(new UserWrite.EmailTaken(Sample.id("u-ann")));
        assertThat(users.find(account, Sample.id("u-bob"))).isEmpty();
    }

    @Test
    void anInactiveUserKeepsTheirEmail() {
        AccountId account = Sample.account("inactive-email");
        users.create(account, Sample.active(Sample.ann(), ActivePeriods.NEVER));

        UserWrite second = users.create(account, Sample.reachedAt(Sample.bob(), "ann@example.com"));

        assertThat(second).isEqualTo(new UserWrite.EmailTaken(Sample.id("u-ann")));
    }

    @Test
    void aChangedEmailFreesTheOldOne() {
        AccountId account = Sample.account("change-email");
        Directory directory = new Directory(DYNAMO_DB.client(), tables, account);
        users.create(account, Sample.ann());

        users.update(account, Sample.reachedAt(Sample.ann(), "lee@example.com"), Optional.empty());

        assertThat(directory.evidence(email("ann@example.com")).byEmail()).isEmpty();
        assertThat(directory.evidence(email("lee@example.com")).byEmail())
                .containsExactly(Sample.ann().candidate());
        assertThat(users.create(account, Sample.reachedAt(Sample.bob(), "ann@example.com")))
                .isInstanceOf(UserWrite.Written.class);
    }

    @Test
    void namesakesStandSideBySideAndARenamedOneLeaves() {
        AccountId account = Sample.account("namesakes");
        Directory directory = new Directory(DYNAMO_DB.client(), tables, account);
        users.create(account, Sample.ann());
        users.create(account, Sample.named(Sample.bob(), "Ann", "Lee"));
        Agent annLee = Sample.agent("Ann Lee", "nobody@example.com");

        assertThat(ids(directory.evidence(annLee).byName())).containsExactly("u-ann", "u-bob");

        users.update(account, Sample.named(Sample.ann(), "Ann", "Marsh"), Optional.empty());

        assertThat(ids(directory.evidence(annLee).byName())).containsExactly("u-bob");
    }

    @Test
    void aDeactivationIsSaidByEveryMapping() {
        AccountId account = Sample.account("deactivated");
        Directory directory = new Directory(DYNAMO_DB.client(), tables, account);
        users.create(account, Sample.ann());
        ActivePeriods left = ActivePeriods.ALWAYS.endedAt(Sample.MONDAY);

        users.update(account, Sample.active(Sample.ann(), left), Optional.of(1L));

        var evidence = directory.evidence(Sample.agent("Ann Lee", "ann@example.com"));
        assertThat(evidence.byEmail()).extracting(Candidate::active).containsExactly(left);
        assertThat(evidence.byName()).extracting(Candidate::active).containsExactly(left);
        assertThat(users.activePeriods(account, List.of(Sample.id("u-ann"), Sample.id("u-none"))))
                .containsOnlyKeys(Sample.id("u-ann"))
                .containsValue(left);
    }

    @Test
    void aChangeUponAnotherVersionIsAConflict() {
        AccountId account = Sample.account("version");
        users.create(account, Sample.ann());
        users.update(account, Sample.named(Sample.ann(), "Anna", "Lee"), Optional.of(1L));

        UserWrite late = users.update(account, Sample.named(Sample.ann(), "Anne", "Lee"), Optional.of(1L));

        assertThat(late).isEqualTo(new UserWrite.VersionConflict(2));
        assertThat(users.update(account, Sample.bob(), Optional.empty())).isEqualTo(new UserWrite.NotFound());
    }

    @Test
    void whatChangesNothingWritesNothing() {
        AccountId account = Sample.account("same");
        users.create(account, Sample.ann());

        UserWrite same = users.update(account, Sample.ann(), Optional.empty());

        assertThat(same).isEqualTo(new UserWrite.Written(Sample.ann().withVersion(1)));
    }

    @Test
    void usersAreListedByNamePageByPage() {
        AccountId account = Sample.account("pages");
        users.create(account, Sample.user("u-3", "Cy", "Dale", "c@example.com"));
        users.create(account, Sample.user("u-1", "Amy", "Dale", "a@example.com"));
        users.create(account, Sample.user("u-2", "Ben", "Dale", "b@example.com"));

        Page<User> first = users.list(account, Optional.empty(), 2);
        Page<User> second = users.list(account, first.cursor(), 2);

        assertThat(first.items()).extracting(user -> user.name().first()).containsExactly("Amy", "Ben");
        assertThat(second.items()).extracting(user -> user.name().first()).containsExactly("Cy");
        assertThat(second.cursor()).isEmpty();
    }

    @Test
    void aCursorLeadsIntoNoOtherList() {
        AccountId account = Sample.account("cursor");
        AccountId other = Sample.account("cursor-other");
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
        Optional<String> cursor = users.list(account, Optional.empty(), 1).cursor();

        assertThat(cursor).isPresent();
        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> users.list(other, cursor, 1));
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> users.list(account, Optional.of("bm90IGEgY3Vyc29y"), 1));
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> users.list(account, Optional.of("§"), 1));
    }

    @Test
    void aNamesakeByLastNameMaySuggest() {
        AccountId account = Sample.account("suggested");
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());

        List<Candidate> pool = users.suggestionsPool(account, Sample.agent("Annie Lee", "annie@example.com"));

        assertThat(ids(pool)).containsExactly("u-ann");
        assertThat(users.suggestionsPool(account, Agent.ofId("7"))).isEmpty();
    }

    private static Agent email(String email) {
        return Agent.of(Optional.empty(), Optional.empty(), Optional.of(email));
    }

    private static List<String> ids(Collection<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.user().value()).toList();
    }
}
