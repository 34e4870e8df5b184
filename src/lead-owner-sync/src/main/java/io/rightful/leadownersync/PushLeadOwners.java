package io.rightful.leadownersync;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.quarkus.funqy.Funq;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.BadRecords;

/** Lead owners have changed here: CRMs are told at once, an account's together. */
@Singleton
public class PushLeadOwners {
    private final Invocations invocations;
    private final BadRecords badRecords;
    private final PushRun run;
    private final Receives receives;
    private final InstantSource clock;

    @Inject
    public PushLeadOwners(
            Invocations invocations, BadRecords badRecords, PushRun run, Receives receives, InstantSource clock) {
        this.invocations = invocations;
        this.badRecords = badRecords;
        this.run = run;
        this.receives = receives;
        this.clock = clock;
    }

    @Funq("pushLeadOwners")
    public SQSBatchResponse pushLeadOwners(SQSEvent batch) {
        return invocations.invoke("pushLeadOwners", measured -> {
            List<BatchItemFailure> failures = new ArrayList<>();
            byAccount(batch, measured)
                    .forEach((account, changes) -> left(account, changes, measured)
                            .map(change -> new BatchItemFailure(change.message().getMessageId()))
                            .forEach(failures::add));
            return new SQSBatchResponse(failures);
        });
    }

    private Map<AccountId, List<OwnerChanged>> byAccount(SQSEvent batch, Measurements measured) {
        Map<AccountId, List<OwnerChanged>> changes = new LinkedHashMap<>();
        for (SQSMessage message : batch.getRecords()) {
            OwnerChanged.of(message)
                    .ifPresentOrElse(
                            change -> changes.computeIfAbsent(change.account(), first -> new ArrayList<>())
                                    .add(change),
                            () -> badRecords.keep(message, "not-an-owner-change", measured));
        }
        return changes;
    }

    /** What is kept as due needs the queue no more than for another attempt: at last the next pull makes it. */
    private Stream<OwnerChanged> left(AccountId account, List<OwnerChanged> changes, Measurements measured) {
        Set<ContactId> contacts =
                changes.stream().map(OwnerChanged::contact).collect(Collectors.toCollection(LinkedHashSet::new));
        PushedContacts pushed = run.of(account, contacts, measured);
        changes.stream()
                .filter(change -> !pushed.undecided().contains(change.contact()))
                .filter(change -> !pushed.due().contains(change.contact()))
                .flatMap(change -> change.changedAt().stream())
                .forEach(at -> measured.took(Metric.PUSH_LAG, Duration.between(at, clock.instant())));
        return changes.stream()
                .filter(change -> pushed.undecided().contains(change.contact())
                        || pushed.due().contains(change.contact()) && !receives.isLast(change.message()));
    }
}
