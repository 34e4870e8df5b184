package io.rightful.telephonysync;

import io.rightful.ledger.pull.PullLease;
import io.rightful.ledger.source.Source;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.CallList;
import io.rightful.wiring.job.WorkBudget;
import io.rightful.wiring.metric.Measurements;

/** Reads a call list page by page. A page may come again and then does no harm. */
record CallReading(
        Source source,
        CallList list,
        ListedCallIntake intake,
        PullLease lease,
        WorkBudget time,
        Measurements measured) {
    ReadEnd from(ReadPosition begin) {
        ListedPages pages = new ListedPages(list, begin.range());
        RemotePage<Payload> page = pages.resumed(begin.page());
        while (true) {
            intake.take(source, begin.range(), page.items(), measured);
            if (page.next().isEmpty()) {
                return lease.finish(begin.end()).map(done -> ReadEnd.CAUGHT_UP).orElse(ReadEnd.LEASE_LOST);
            }
            ReadPosition next = begin.at(page.next().get());
            if (lease.advance(next.text()).isEmpty()) {
                return ReadEnd.LEASE_LOST;
            }
            if (!time.lasts()) {
                return ReadEnd.OUT_OF_TIME;
            }
            page = pages.at(next.page());
        }
    }
}
