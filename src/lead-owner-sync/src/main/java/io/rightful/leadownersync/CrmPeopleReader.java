package io.rightful.leadownersync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.crm.CannotDo;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;

/** All users and queues of a CRM, page by page; none of what it cannot list. */
record CrmPeopleReader(Crm crm) {
    List<ListedCrmUser> users() {
        return crm.cannotDo().contains(CannotDo.LIST_USERS)
                ? List.of()
                : all(crm::users).stream().map(CrmPeopleReader::listed).toList();
    }

    List<ListedCrmQueue> queues() {
        return crm.cannotDo().contains(CannotDo.HAVE_QUEUES)
                ? List.of()
                : all(crm::queues).stream()
                        .map(queue -> new ListedCrmQueue(queue.id(), queue.name(), true))
                        .toList();
    }

    private static ListedCrmUser listed(CrmUser user) {
        return new ListedCrmUser(
                user.id(), user.name(), user.username(), user.email(), user.state() == CrmUserState.ACTIVE);
    }

    private static <T> List<T> all(Function<PageCursor, RemotePage<T>> page) {
        List<T> all = new ArrayList<>();
        Optional<PageCursor> next = Optional.of(PageCursor.START);
        while (next.isPresent()) {
            RemotePage<T> read = page.apply(next.get());
            all.addAll(read.items());
            next = read.next();
        }
        return all;
    }
}
