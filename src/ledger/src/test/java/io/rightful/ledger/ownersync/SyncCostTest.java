package io.rightful.ledger.ownersync;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.IntegrationId;

import static io.rightful.ledger.ownersync.Office.lead;
import static org.assertj.core.api.Assertions.assertThat;

/** What a page of a CRM costs here, by what has changed. */
class SyncCostTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static List<CrmLead> page(String owner) {
        return IntStream.range(0, 40)
                .mapToObj(number -> lead("l" + number, owner, "+120255501" + (10 + number)))
                .toList();
    }

    private static Usage cost(Office office, List<CrmLead> page) {
        Meter meter = new Meter();
        try (DynamoDbClient client = DYNAMODB.server().client(meter)) {
            OwnerSync sync = office.over(client).sync();
            return meter.measure(() -> sync.pulled(new IntegrationId("one"), page));
        }
    }

    @Test
    void aPageOfWhichNoOwnerIsNewTakesTwoRequestsAndNoWrite() {
        Office office = Office.of(DYNAMODB, "nothing new", "one");
        cost(office, page("C-ann"));

        Usage again = cost(office, page("C-ann"));

        assertThat(again.requests()).containsExactly("BatchGetItem", "BatchGetItem");
        assertThat(again.writeUnits()).isZero();
    }

    @Test
    void aChangedLeadTakesAConstantNumberOfRequests() {
        Office office = Office.of(DYNAMODB, "changed", "one", "two", "three");
        Usage made = cost(office, page("C-ann"));
        Usage changed = cost(office, page("C-bob"));
        Usage one = cost(office, page("C-ann").subList(0, 1));

        assertThat(changed.requests()).doesNotContain("Scan");
        assertThat(Set.copyOf(changed.requests())).contains("TransactWriteItems");
        assertThat(changed.requests().stream().filter("TransactWriteItems"::equals))
                .hasSize(40);
        assertThat(one.roundTrips()).isLessThanOrEqualTo(20);
        assertThat(changed.roundTrips()).isLessThanOrEqualTo(40 * one.roundTrips());
    }
}
