package io.rightful.crm.hubspot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.hubspot.HubSpotAnswers.Owner;
import io.rightful.crm.hubspot.HubSpotAnswers.Owners;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** Owners, in two passes: those there, then those who left, since one list never holds both. */
record HubSpotUsers(HubSpotSender sender) {
    private static final int PAGE = 100;
    private static final String ARCHIVED = "archived:";

    RemotePage<CrmUser> people(PageCursor from) {
        Owners page = page(from);
        List<CrmUser> people = page.results().stream()
                .filter(queue().negate())
                .map(HubSpotUsers::user)
                .toList();
        return new RemotePage<>(people, next(from, page)).after(from);
    }

    RemotePage<CrmQueue> queues(PageCursor from) {
        Owners page = page(from);
        List<CrmQueue> queues = page.results().stream()
                .filter(queue())
                .map(owner -> new CrmQueue(owner.id(), name(owner)))
                .toList();
        return new RemotePage<>(queues, page.next().map(PageCursor::new)).after(from);
    }

    private Owners page(PageCursor from) {
        boolean archived = from.value().startsWith(ARCHIVED);
        String after = archived ? from.value().substring(ARCHIVED.length()) : from.value();
        String stated = after.isEmpty() ? null : after;
        return sender.send((api, token) -> api.owners(token, PAGE, stated, archived), Set.of())
                .as(Owners.class);
    }

    private static Optional<PageCursor> next(PageCursor from, Owners page) {
        boolean archived = from.value().startsWith(ARCHIVED);
        String pass = archived ? ARCHIVED : "";
        return page.next()
                .map(after -> new PageCursor(pass + after))
                .or(() -> archived ? Optional.empty() : Optional.of(new PageCursor(ARCHIVED)));
    }

    private static Predicate<Owner> queue() {
        return owner -> owner.type().filter("QUEUE"::equals).isPresent();
    }

    private static CrmUser user(Owner owner) {
        return new CrmUser(
                new CrmUserId(owner.id()),
                name(owner),
                Optional.empty(),
                owner.email().flatMap(EmailAddress::of),
                owner.archived() ? CrmUserState.INACTIVE : CrmUserState.ACTIVE);
    }

    private static String name(Owner owner) {
        String name = Stream.of(owner.firstName(), owner.lastName())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? owner.email().orElse(owner.id()) : name;
    }
}
