package io.rightful.ledger.job;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.SortableTime;
import io.rightful.rules.call.AccountId;

/** The item of a job. */
final class JobItems {
    private static final String KIND = "job";

    private JobItems() {}

    static Key key(AccountId account, String job) {
        return new Key(Key.join(account.value(), KIND, job), KIND);
    }

    /** Beside the job, so that what is changed can be counted in the transaction of the change. */
    static Key countsKey(AccountId account, String job) {
        return new Key(key(account, job).partition(), "counts");
    }

    static SortedMap<String, Long> counts(Map<String, AttributeValue> item) {
        SortedMap<String, Long> counts = new TreeMap<>();
        item.forEach((name, value) ->
                Optional.ofNullable(value.n()).ifPresent(number -> counts.put(name, Long.valueOf(number))));
        return counts;
    }

    static String listing(AccountId account) {
        return Key.join(account.value(), "jobs");
    }

    static ItemBuilder item(Job job) {
        ItemBuilder request = ItemBuilder.map();
        job.request().forEach(request::text);
        ItemBuilder item = ItemBuilder.item(key(job.account(), job.id()))
                .text("id", job.id())
                .text("account", job.account())
                .text("kind", job.kind())
                .text("state", job.state().name())
                .map("request", request)
                .text("cursor", job.cursor())
                .number("examined", job.examined())
                .number("changed", job.changed())
                .number("changedForLeadOnly", job.changedForLeadOnly())
                .list("changes", job.changes())
                .text("problem", job.problem().map(JobProblem::name))
                .text("createdAt", job.createdAt())
                .text("updatedAt", job.updatedAt());
        return Listing.entry(item, listing(job.account()), Key.join(SortableTime.of(job.createdAt()), job.id()));
    }

    static Job parse(Item item) {
        Map<String, String> request = new TreeMap<>();
        item.map("request").attributes().forEach((name, value) -> request.put(name, value.s()));
        return new Job(
                item.text("id"),
                new AccountId(item.text("account")),
                item.text("kind"),
                JobState.valueOf(item.text("state")),
                request,
                item.optionalText("cursor"),
                item.number("examined"),
                item.number("changed"),
                item.optionalNumber("changedForLeadOnly").orElse(0L), // older jobs did not count them
                item.texts("changes"),
                item.optionalText("problem").map(JobProblem::valueOf),
                item.time("createdAt"),
                item.time("updatedAt"));
    }
}
