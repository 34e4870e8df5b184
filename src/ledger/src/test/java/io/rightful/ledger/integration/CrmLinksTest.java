package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;

class CrmLinksTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final CrmUserId FIRST = new CrmUserId("005-1");
    private static final CrmUserId SECOND = new CrmUserId("005-2");
    private static final User ANN = Sample.ann();
    private static final User BOB = Sample.bob();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Users users = new Users(DYNAMO_DB.client(), tables);
    private final CrmLinks links = new CrmLinks(DYNAMO_DB.client(), tables);

    private AccountId account(String test) {
        AccountId account = Sample.account(test);
        users.create(account, ANN);
        users.create(account, BOB);
        return account;
    }

    private Optional<String> linked(AccountId account, CrmUserId crmUser, Instant at) {
        return links.find(account, ONE, crmUser).stream()
                .filter(link -> link.when().contains(at))
                .map(AgentLink::target)
                .flatMap(target -> target.fold(Optional::of, Optional::<Candidate>empty).stream())
                .map(candidate -> candidate.name().first())
                .findFirst();
    }

    @Test
    void aLinkSaysOfItsUserWhatIsTrueOfThem() {
        AccountId account = account("renamed");
        links.put(account, ONE, ANN.id(), FIRST, Optional.empty());
        users.update(account, Sample.named(ANN, "Anna", "Lee"), Optional.empty());

        assertThat(linked(account, FIRST, Sample.MONDAY)).contains("Anna");
        assertThat(links.of(account, ONE, ANN.id())).containsExactly(FIRST);
        assertThat(links.of(account, new IntegrationId("two"), ANN.id())).isEmpty();
    }

    @Test
    void atOneTimeACrmUserIsOneUser() {
        AccountId account = account("taken over");
        links.put(account, ONE, ANN.id(), FIRST, Optional.empty());
        links.put(account, ONE, BOB.id(), FIRST, Optional.of(Sample.TUESDAY));

        assertThat(linked(account, FIRST, Sample.MONDAY)).contains("Ann");
        assertThat(linked(account, FIRST, Sample.TUESDAY)).contains("Bob");
        links.put(account, ONE, BOB.id(), FIRST, Optional.empty());
        assertThat(linked(account, FIRST, Sample.MONDAY)).contains("Bob");
        assertThat(links.of(account, ONE, ANN.id())).isEmpty();
    }

    @Test
    void atOneTimeAUserIsOneOfTheCrmsUsers() {
        AccountId account = account("moved");
        links.put(account, ONE, ANN.id(), FIRST, Optional.empty());
        links.put(account, ONE, ANN.id(), SECOND, Optional.of(Sample.TUESDAY));

        assertThat(List.of(linked(account, FIRST, Sample.MONDAY), linked(account, SECOND, Sample.TUESDAY)))
                .containsOnly(Optional.of("Ann"));
        assertThat(List.of(linked(account, FIRST, Sample.TUESDAY), linked(account, SECOND, Sample.MONDAY)))
                .containsOnly(Optional.empty());
        links.put(account, ONE, ANN.id(), SECOND, Optional.empty());
        assertThat(links.of(account, ONE, ANN.id())).containsExactly(SECOND);
    }

    @Test
    void aLinkEndsOrNeverWas() {
        AccountId account = account("ended");
        links.put(account, ONE, ANN.id(), FIRST, Optional.empty());

        links.delete(account, ONE, ANN.id(), Optional.of(Sample.TUESDAY));
        assertThat(linked(account, FIRST, Sample.MONDAY)).contains("Ann");
        assertThat(linked(account, FIRST, Sample.TUESDAY)).isEmpty();
        links.delete(account, ONE, ANN.id(), Optional.empty());
        assertThat(links.find(account, ONE, FIRST)).isEmpty();
    }

    @Test
    void aUserWhoDoesNotExistIsNotLinked() {
        AccountId account = account("nobody");

        assertThat(links.put(account, ONE, Sample.id("u-none"), FIRST, Optional.empty()))
                .isEqualTo(new CrmLinkWrite.UserNotFound());
        assertThat(links.put(account, ONE, ANN.id(), FIRST, Optional.empty()))
                .isEqualTo(new CrmLinkWrite.Linked(FIRST));
    }
}
