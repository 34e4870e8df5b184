package io.rightful.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.contact.ContactErasures;
import io.rightful.ledger.erasure.ErasedPage;
import io.rightful.ledger.job.Job;
import io.rightful.wiring.job.JobCommand;
import io.rightful.wiring.job.JobKind;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** All that is known of a contact goes. What was erased is found no more, so a page that comes again finds the rest. */
@Singleton
final class ErasureWork implements JobKind {
    static final String KIND = "erasure";

    private final ContactErasures contacts;
    private final ErasurePages pages;

    @Inject
    ErasureWork(ContactErasures contacts, ErasurePages pages) {
        this.contacts = contacts;
        this.pages = pages;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String command() {
        return JobCommand.ERASURE_REQUESTED;
    }

    @Override
    public String source() {
        return "rightful.jobs";
    }

    /** A job names none of the calls that it erases: together they would tell of one person again. */
    @Override
    public Progress page(Job job, Measurements measured) {
        ErasureRequest request = ErasureRequest.of(job);
        Optional<ErasurePages.Done> done = contacts.find(request.account(), request.contact())
                .map(who -> pages.page(request, who, ErasurePosition.of(job)));
        ErasedPage page = done.map(ErasurePages.Done::page).orElse(ErasedPage.EMPTY);
        Map<String, Long> counts = Map.of(
                "calls", (long) page.calls(),
                "messages", (long) page.messages(),
                "failures", (long) page.failures());
        return new Progress(
                done.flatMap(ErasurePages.Done::next).map(ErasurePosition::write),
                page.examined(),
                page.changed(),
                0,
                List.of(),
                counts);
    }

    @Override
    public void done(Job job, Measurements measured) {
        measured.count(Metric.CONTACTS_ERASED);
    }
}
