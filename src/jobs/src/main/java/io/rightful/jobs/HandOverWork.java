package io.rightful.jobs;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.contact.HandedContact;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.wiring.job.JobCommand;
import io.rightful.wiring.job.JobKind;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** All of a user's goes to others. What was handed over is on the leaver's lists no more, so a page that comes again finds the rest. */
@Singleton
final class HandOverWork implements JobKind {
    static final String KIND = "hand-over";

    private final ContactPages contacts;
    private final CallPages calls;
    private final Leftovers leftovers;
    private final Jobs jobs;

    @Inject
    HandOverWork(ContactPages contacts, CallPages calls, Leftovers leftovers, Jobs jobs) {
        this.contacts = contacts;
        this.calls = calls;
        this.leftovers = leftovers;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String command() {
        return JobCommand.HAND_OVER_REQUESTED;
    }

    @Override
    public String source() {
        return "rightful.jobs";
    }

    @Override
    public Progress page(Job job, Measurements measured) {
        HandOverRequest request = HandOverRequest.of(job);
        HandOverPosition position = HandOverPosition.of(job, request);
        Progress done = page(request, position, measured);
        Optional<String> cursor = done.cursor()
                .map(position::at)
                .or(() -> position.afterStage(request))
                .map(HandOverPosition::write);
        if (!request.dryRun()) {
            measured.count(Metric.THINGS_HANDED_OVER, done.changed());
        }
        return new Progress(cursor, done.examined(), newlyChanged(job, done), 0, done.changes(), done.counts());
    }

    private Progress page(HandOverRequest request, HandOverPosition position, Measurements measured) {
        return switch (position.stage()) {
            case LEADS, CONTACTS, FAVOURITES ->
                contacts.page(request, position.stage().role(), position.after());
            case CALLS -> calls.page(request, position.after(), measured);
            case LEFTOVERS ->
                leftovers.look(request, position.after().map(Integer::parseInt).orElse(0), measured);
        };
    }

    /** By the job's counts, which a crash before this page was saved has not lost. */
    private long newlyChanged(Job job, Progress done) {
        return jobs.counts(job.account(), job.id()).getOrDefault(HandedContact.ALL, 0L)
                + done.counts().getOrDefault(HandedContact.ALL, 0L)
                - job.changed();
    }
}
