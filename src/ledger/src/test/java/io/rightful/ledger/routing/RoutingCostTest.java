package io.rightful.ledger.routing;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.BulkLoad;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.team.Teams;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.routing.WhoRings;

import static org.assertj.core.api.Assertions.assertThat;

/** What a question costs while the phone rings, however many contacts there are. */
class RoutingCostTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final AccountId FEW = Sample.account("few");
    private static final AccountId MANY = Sample.account("lot");
    private static final Optional<String> OURS = Optional.of("+12025550100");

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());

    @BeforeAll
    static void fillAccounts() {
        contacts(FEW, 10);
        contacts(MANY, 2000);
        users(FEW);
        users(MANY);
    }

    @Test
    void aTeamsRingPlanTakesThreeRoundTrips() {
        List.of(FEW, MANY).forEach(this::withTeam);
        Usage few = cost(FEW, number(3));
        Usage many = cost(MANY, number(3));

        assertThat(few.requests()).containsExactly("BatchGetItem", "BatchGetItem", "BatchGetItem");
        assertThat(many).isEqualTo(few);
    }

    @Test
    void everybodysTakesFour() {
        List.of(FEW, MANY).forEach(account -> new Teams(DYNAMO_DB.client(), tables).makeEverybodyPrimary(account));
        Usage few = cost(FEW, number(4));
        Usage many = cost(MANY, number(4));

        assertThat(few.requests()).containsExactly("BatchGetItem", "BatchGetItem", "Query", "BatchGetItem");
        assertThat(many).isEqualTo(few);
    }

    @Test
    void whoSendsATextTakesOne() {
        Usage few = sender(FEW);
        Usage many = sender(MANY);

        assertThat(few.requests()).containsExactly("BatchGetItem");
        assertThat(many).isEqualTo(few);
    }

    private Usage cost(AccountId account, String caller) {
        Meter meter = new Meter();
        try (DynamoDbClient client = DYNAMO_DB.server().client(meter)) {
            RoutingReader reader = new RoutingReader(client, tables);
            return meter.measure(() -> {
                var plan = WhoRings.plan(reader.question(account, Optional.of(caller), OURS, Sample.TUESDAY));
                assertThat(plan.reason()).isEqualTo(Reason.OWNER_RINGS_FIRST);
            });
        }
    }

    private Usage sender(AccountId account) {
        Meter meter = new Meter();
        try (DynamoDbClient client = DYNAMO_DB.server().client(meter)) {
            SenderReader reader = new SenderReader(client, tables);
            return meter.measure(() -> reader.sender(account, Optional.of(number(5)), Optional.empty()));
        }
    }

    private void withTeam(AccountId account) {
        List<TeamMember> members = List.of(
                new TeamMember(Sample.ann().id(), 1),
                new TeamMember(Sample.bob().id(), 2));
        Team team = new Team(new TeamId("sales"), "Sales", true, Optional.empty(), members);
        new Teams(DYNAMO_DB.client(), tables).put(account, team, Optional.empty());
    }

    private static void users(AccountId account) {
        Users users = new Users(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));
        List.of(owner(), Sample.ann(), Sample.bob()).forEach(user -> users.create(account, user));
    }

    private static void contacts(AccountId account, int count) {
        try (BulkLoad bulk = new BulkLoad(DYNAMO_DB.client())) {
            ContactEdits edits =
                    new ContactEdits(bulk, new TableNames(DYNAMO_DB.prefix()), InstantSource.fixed(Sample.MONDAY));
            for (int contact = 0; contact < count; contact++) {
                edits.create(account, contact(contact), ContactOccasion.byHand("admin-1", Reason.CONTACT_CREATED));
            }
        }
    }

    private static Contact contact(int number) {
        LeadOwner owner =
                new LeadOwner.User(owner().id(), OwnerCause.MANUAL, Optional.empty(), false, Optional.empty());
        return Contact.unknown(new ContactId("contact-" + number))
                .reachedAt(new TreeSet<>(List.of(number(number))), new TreeSet<>())
                .ownedBy(owner);
    }

    private static User owner() {
        return Sample.user("u-dee", "Dee", "Park", "dee@example.com");
    }

    private static String number(int contact) {
        return String.format(Locale.ROOT, "+1202555%06d", contact);
    }
}
