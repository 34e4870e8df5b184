package io.rightful.ledger.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeliveryListTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final SourceName OTHER = new SourceName("other");
    private static final Instant END = Instant.parse("2026-03-10T00:00:00Z");
    private static final DeliveryFilter ALL =
            new DeliveryFilter(Optional.empty(), Optional.empty(), END.minus(Duration.ofDays(30)), END);

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Deliveries deliveries = new Deliveries(DYNAMO_DB.client(), tables);
    private final RefusedDeliveries refused = new RefusedDeliveries(DYNAMO_DB.client(), tables);
    private final DeliveryList list = new DeliveryList(DYNAMO_DB.client(), tables);

    @Test
    void deliveriesOfManyDaysComeNewestFirstAndEachOnce() {
        AccountId account = Sample.account("list");
        List<String> kept = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            kept.add(
                    0,
                    keep(account, Sample.SOURCE, "call-" + number, Sample.MONDAY.plus(Duration.ofHours(4L * number))));
        }

        assertThat(all(account, ALL, 7)).containsExactlyElementsOf(kept);
        assertThat(all(account, ALL, 200)).containsExactlyElementsOf(kept);
        assertThat(all(Sample.account("another"), ALL, 7)).isEmpty();
    }

    @Test
    void theEndIsNotAmongThemAndTheBeginningIs() {
        AccountId account = Sample.account("range");
        keep(account, Sample.SOURCE, "before", Sample.MONDAY.minusNanos(1));
        String first = keep(account, Sample.SOURCE, "first", Sample.MONDAY);
        String last = keep(account, Sample.SOURCE, "last", Sample.TUESDAY.minusNanos(1));
        keep(account, Sample.SOURCE, "after", Sample.TUESDAY);

        DeliveryFilter range = new DeliveryFilter(Optional.empty(), Optional.empty(), Sample.MONDAY, Sample.TUESDAY);
        assertThat(all(account, range, 10)).containsExactly(last, first);
        assertThat(all(account, range, 1)).containsExactly(last, first);
    }

    @Test
    void aFilterLooksAtABoundedNumberAndGoesOnByItsCursor() {
        AccountId account = Sample.account("rare");
        String rare = keep(account, OTHER, "rare", Sample.MONDAY);
        for (int number = 0; number < 30; number++) {
            keep(account, Sample.SOURCE, "call-" + number, Sample.MONDAY.plusSeconds(number + 1));
        }
        DeliveryFilter ofOther = new DeliveryFilter(Optional.of(OTHER), Optional.empty(), ALL.from(), ALL.to());

        Page<DeliveryEntry> page = list.list(account, ofOther, Optional.empty(), 2);

        assertThat(page.items()).isEmpty();
        assertThat(page.cursor()).isPresent();
        assertThat(all(account, ofOther, 2)).containsExactly(rare);
    }

    @Test
    void whatCouldNotBeReadIsFoundByItsStateUntilItCan() {
        AccountId account = Sample.account("states");
        keep(account, Sample.SOURCE, "call-1", Sample.MONDAY);
        DeliveryId failed = keep(
                account,
                DeliveryEntry.of(
                        id(Sample.SOURCE, "{"), Sample.SOURCE, DeliveryOutcome.failed("malformed-body"), Sample.MONDAY),
                "{");
        DeliveryFilter failures =
                new DeliveryFilter(Optional.empty(), Optional.of(DeliveryState.FAILED), ALL.from(), ALL.to());

        assertThat(list.list(account, failures, Optional.empty(), 10).items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).isEqualTo(failed);
                    assertThat(entry.outcome().reason()).contains("malformed-body");
                });

        DeliveryOutcome readable = DeliveryOutcome.accepted("CallCompleted", "call-2");
        deliveries.became(account, failed, readable);
        deliveries.became(account, new DeliveryId("none"), readable);

        assertThat(all(account, failures, 10)).isEmpty();
        assertThat(deliveries.find(account, failed).orElseThrow().entry().outcome())
                .isEqualTo(readable);
        assertThat(deliveries.find(account, new DeliveryId("none"))).isEmpty();
    }

    @Test
    void aThousandRefusedOnesOfAMinuteAreOneEntry() {
        AccountId account = Sample.account("refused");
        for (int number = 0; number < 1000; number++) {
            refused.count(account, Sample.SOURCE, "wrong-signature", Sample.MONDAY.plusMillis(number), expiry());
        }
        refused.count(account, Sample.SOURCE, "stale-proof", Sample.MONDAY, expiry());
        refused.count(account, Sample.SOURCE, "wrong-signature", Sample.MONDAY.plusSeconds(60), expiry());

        List<DeliveryEntry> entries =
                list.list(account, ALL, Optional.empty(), 10).items();

        assertThat(entries).extracting(DeliveryEntry::times).containsExactlyInAnyOrder(1L, 1000L, 1L);
        DeliveryEntry many =
                entries.stream().filter(entry -> entry.times() > 1).findFirst().orElseThrow();
        assertThat(many.receivedAt()).isEqualTo(Sample.MONDAY);
        assertThat(many.outcome().reason()).contains("wrong-signature");
        assertThat(refused.find(account, many.id())).contains(many);
        assertThat(refused.find(Sample.account("another"), many.id())).isEmpty();
    }

    @Test
    void daysOfWhichNothingCanBeThereAreNotLookedAt() {
        DeliveryFilter ever = new DeliveryFilter(
                Optional.empty(),
                Optional.empty(),
                Instant.parse("1970-01-01T00:00:00Z"),
                Instant.parse("9999-01-01T00:00:00Z"));

        assertThat(ever.asOf(END).to()).isEqualTo(END);
        assertThat(ever.asOf(END).from()).isEqualTo(END.minus(Duration.ofDays(3650)));
        assertThat(ALL.asOf(END)).isEqualTo(ALL);
        DeliveryFilter toCome =
                new DeliveryFilter(Optional.empty(), Optional.empty(), END.plusSeconds(1), END.plusSeconds(2));
        assertThat(list.list(Sample.account("list"), toCome.asOf(END), Optional.empty(), 10))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void aCursorThatNoListGaveIsRefused() {
        assertThatThrownBy(() -> list.list(Sample.account("list"), ALL, Optional.of("bm9uc2Vuc2U"), 10))
                .isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> list.list(Sample.account("list"), ALL, Optional.of("~"), 10))
                .isInstanceOf(InvalidCursorException.class);
    }

    private List<String> all(AccountId account, DeliveryFilter filter, int limit) {
        List<String> found = new ArrayList<>();
        Page<DeliveryEntry> page = list.list(account, filter, Optional.empty(), limit);
        page.items().forEach(entry -> found.add(entry.id().value()));
        while (page.cursor().isPresent()) {
            page = list.list(account, filter, page.cursor(), limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(entry -> found.add(entry.id().value()));
        }
        return found;
    }

    private String keep(AccountId account, SourceName source, String call, Instant at) {
        DeliveryOutcome outcome = DeliveryOutcome.accepted("CallCompleted", call);
        return keep(account, DeliveryEntry.of(id(source, call), source, outcome, at), call)
                .value();
    }

    private DeliveryId keep(AccountId account, DeliveryEntry entry, String body) {
        deliveries.keep(
                account, new Delivery(entry, "application/json", body.getBytes(StandardCharsets.UTF_8)), expiry());
        return entry.id();
    }

    private static DeliveryId id(SourceName source, String body) {
        return DeliveryId.of(source, body.getBytes(StandardCharsets.UTF_8));
    }

    /** DynamoDB Local deletes what has expired. */
    private static Instant expiry() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
