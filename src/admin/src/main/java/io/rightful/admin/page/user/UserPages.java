package io.rightful.admin.page.user;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.integration.CrmLinkResource;
import io.rightful.admin.integration.CrmLinkView;
import io.rightful.admin.integration.CrmNames;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.ReadersZone;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.user.UserInput;
import io.rightful.admin.user.UserResource;
import io.rightful.admin.user.UserView;
import io.rightful.rules.sync.IntegrationId;

/** Users in words, and what is missing for calls to find them. */
@RequestScoped
class UserPages {
    private final UserResource users;
    private final CrmLinkResource links;
    private final CrmNames crms;
    private final ReadersZone zone;

    UserPages(UserResource users, CrmLinkResource links, CrmNames crms, ReadersZone zone) {
        this.users = users;
        this.links = links;
        this.crms = crms;
        this.zone = zone;
    }

    UsersPage list(PageRequest request) {
        ListView<UserView> found = users.list(request);
        return new UsersPage(
                found.items().stream().map(UserPages::row).toList(),
                found.cursor()
                        .map(cursor -> PagePath.USERS + "?cursor=" + PagePath.encoded(cursor))
                        .orElse(""));
    }

    UserPage page(String id, boolean saved) {
        RestResponse<UserView> answer = users.get(id);
        UserView user = answer.getEntity();
        TimeText times = new TimeText(zone.get());
        return new UserPage(
                path(user.id()),
                name(user),
                user.firstName(),
                user.lastName(),
                user.email().orElse(""),
                user.timeZone(),
                user.active(),
                Optional.ofNullable(answer.getHeaderString("ETag")).orElse(""),
                saved,
                links.list(id).items().stream().map(link -> row(link, times)).toList(),
                PagePath.CALLS + "?handledBy=" + PagePath.encoded(user.id()),
                PagePath.CALLS + "?assignee=" + PagePath.encoded(user.id()));
    }

    /** @return the page of the new user */
    String create(UserForm form) {
        return path(users.create(Optional.empty(), form.input(Optional.empty()))
                .getEntity()
                .id());
    }

    String change(String id, UserForm form) {
        UserInput input = form.input(Optional.of(form.active()));
        users.put(id, form.seen(), input);
        return path(id);
    }

    private static String path(String id) {
        return PagePath.USERS + "/" + PagePath.encoded(id);
    }

    private static UsersPage.Row row(UserView user) {
        String missing = user.email().isPresent() || !user.active()
                ? ""
                : "No e-mail: phone systems can name them by their name alone.";
        return new UsersPage.Row(path(user.id()), name(user), user.email().orElse(""), user.active(), missing);
    }

    private UserPage.CrmLinkRow row(CrmLinkView link, TimeText times) {
        String when = Stream.of(
                        link.from().map(from -> "from " + times.moment(from)),
                        link.until().map(until -> "until " + times.moment(until)))
                .flatMap(Optional::stream)
                .reduce((from, until) -> from + " " + until)
                .orElse("");
        return new UserPage.CrmLinkRow(
                crms.of(new IntegrationId(link.integration())).orElse(link.integration()),
                link.name().orElse(link.crmUser()),
                when);
    }

    private static String name(UserView user) {
        return (user.firstName() + " " + user.lastName()).strip();
    }
}
