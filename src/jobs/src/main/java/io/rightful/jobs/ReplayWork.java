package io.rightful.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.intake.Redeliveries;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryList;
import io.rightful.ledger.delivery.DeliveryState;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.table.Page;
import io.rightful.telephony.event.Statement;
import io.rightful.wiring.job.JobCommand;
import io.rightful.wiring.job.JobKind;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;

/** Deliveries of a range, read again. A page that comes again says the same again, which changes nothing. */
@Singleton
final class ReplayWork implements JobKind {
    static final String KIND = "replay";

    private static final int PAGE = 25;

    private final DeliveryList list;
    private final Redeliveries redeliveries;

    @Inject
    ReplayWork(DeliveryList list, Redeliveries redeliveries) {
        this.list = list;
        this.redeliveries = redeliveries;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String command() {
        return JobCommand.REPLAY_REQUESTED;
    }

    @Override
    public String source() {
        return "rightful.jobs";
    }

    @Override
    public Progress page(Job job, Measurements measured) {
        ReplayRequest request = ReplayRequest.of(job);
        Page<DeliveryEntry> page = list.list(job.account(), request.filter(), job.cursor(), PAGE);
        List<DeliveryEntry> kept = page.items().stream()
                .filter(entry -> entry.outcome().state() != DeliveryState.REFUSED)
                .toList();
        List<String> lines = new ArrayList<>();
        Map<String, Long> counts = new TreeMap<>();
        for (DeliveryEntry entry : kept) {
            String became = became(job, entry, request);
            counts.merge(became, 1L, Long::sum);
            if (became.equals("said")) {
                lines.add("delivery/" + entry.id());
            }
        }
        return new Progress(page.cursor(), kept.size(), lines.size(), 0, lines, counts);
    }

    private String became(Job job, DeliveryEntry entry, ReplayRequest request) {
        Optional<Statement> statement = request.dryRun()
                ? redeliveries.read(job.account(), entry.id())
                : redeliveries.again(job.account(), entry.id(), Optional.empty());
        return statement
                .map(read ->
                        read.fold(said -> "said", nothing -> "nothing", unclear -> "unreadable", bad -> "unreadable"))
                .orElse("gone");
    }
}
