package io.rightful.admin.page.source;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.failure.FailureResource;
import io.rightful.admin.failure.FailureView;
import io.rightful.admin.integration.IntegrationResource;
import io.rightful.admin.integration.IntegrationView;
import io.rightful.admin.integration.RunProblemView;
import io.rightful.admin.integration.SyncStatusView;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.ReadersZone;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.source.SourceResource;
import io.rightful.admin.source.SourceView;

/** Phone systems and CRMs in words: how they go, and what is to be done. */
@RequestScoped
class SourcesPages {
    private final SourceResource sources;
    private final IntegrationResource integrations;
    private final FailureResource failures;
    private final ReadersZone zone;

    SourcesPages(SourceResource sources, IntegrationResource integrations, FailureResource failures, ReadersZone zone) {
        this.sources = sources;
        this.integrations = integrations;
        this.failures = failures;
        this.zone = zone;
    }

    SourcesPage page(PageRequest request) {
        TimeText times = new TimeText(zone.get());
        ListView<FailureView> failed = failures.list(request);
        return new SourcesPage(
                sources.list().items().stream().map(SourcesPages::row).toList(),
                integrations.list().items().stream()
                        .map(listed -> integrations.get(listed.id()).getEntity())
                        .map(crm -> row(crm, times))
                        .toList(),
                failed.items().stream().map(failure -> row(failure, times)).toList(),
                failed.cursor()
                        .map(cursor -> PagePath.SOURCES + "?cursor=" + PagePath.encoded(cursor))
                        .orElse(""));
    }

    void replay(String failure) {
        failures.replay(failure);
    }

    private static SourcesPage.SourceRow row(SourceView source) {
        return new SourcesPage.SourceRow(
                source.name(),
                source.provider(),
                source.timeZone(),
                PagePath.CALLS + "?source=" + PagePath.encoded(source.name()));
    }

    private static SourcesPage.CrmRow row(IntegrationView crm, TimeText times) {
        Optional<SyncStatusView> status = crm.status();
        Optional<RunProblemView> problem = status.flatMap(SyncStatusView::problem);
        boolean behind = status.filter(SyncStatusView::behind).isPresent();
        Optional<String> last =
                status.flatMap(SyncStatusView::lastSuccess).map(success -> "Read last " + times.moment(success) + ".");
        String state = problem.map(found -> "The last run stopped: " + found.code() + ". " + found.adminAction())
                .or(() -> last)
                .orElse(crm.connected() ? "Not read yet." : "It lacks what lets us in.");
        return new SourcesPage.CrmRow(
                crm.name(),
                crm.crm(),
                behind ? state + " It is behind: its owners count as unknown." : state,
                problem.isEmpty() && last.isPresent() && !behind);
    }

    private static SourcesPage.FailureRow row(FailureView failure, TimeText times) {
        return new SourcesPage.FailureRow(
                failure.source().orElse("no source"),
                failure.reason(),
                failure.at().toString(),
                times.moment(failure.at()),
                PagePath.SOURCES + "/failures/" + PagePath.encoded(failure.id()) + "/replay");
    }
}
