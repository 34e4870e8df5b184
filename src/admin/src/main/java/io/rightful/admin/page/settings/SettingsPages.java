package io.rightful.admin.page.settings;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.page.Choice;
import io.rightful.admin.page.Directory;
import io.rightful.admin.page.UserOption;
import io.rightful.admin.settings.AccountSettingsView;
import io.rightful.admin.settings.DefaultLeadOwnerView;
import io.rightful.admin.settings.MissedCallsView;
import io.rightful.admin.settings.RoutingSettingsView;
import io.rightful.admin.settings.SettingsResource;

/** The account's settings as a form. */
@RequestScoped
class SettingsPages {
    private final SettingsResource settings;
    private final Directory directory;

    SettingsPages(SettingsResource settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    SettingsPage page(boolean saved) {
        RestResponse<AccountSettingsView> answer = settings.get();
        AccountSettingsView view = answer.getEntity();
        List<UserOption> users = directory.offered();
        Optional<MissedCallsView> missed = view.missedCalls();
        Optional<DefaultLeadOwnerView> owner = view.defaultLeadOwner();
        return new SettingsPage(
                view.region().orElse(""),
                view.timeZone().orElse(""),
                String.join("\n", view.ownNumbers().orElse(List.of())),
                Choice.of(view.talker().orElse(""), "latest", "first", "longest"),
                Choice.of(missed.flatMap(MissedCallsView::to).orElse(""), "automatic", "user", "nobody"),
                Choice.of(missed.flatMap(MissedCallsView::user).orElse(""), users),
                Choice.of(owner.flatMap(DefaultLeadOwnerView::kind).orElse(""), "default", "user", "queue", "none"),
                Choice.of(owner.flatMap(DefaultLeadOwnerView::user).orElse(""), users),
                owner.flatMap(DefaultLeadOwnerView::queue).orElse(""),
                Choice.of(
                        view.routing()
                                .flatMap(RoutingSettingsView::leadOwnerRouting)
                                .orElse(""),
                        "team-in-priority-order",
                        "owner-first",
                        "only-owner"),
                view.autoLeadOwner().orElse(false),
                view.minimumTalkSeconds().orElse(0L),
                view.createContacts().orElse(false),
                view.agentsSetOwners().orElse(false),
                Optional.ofNullable(answer.getHeaderString("ETag")).orElse(""),
                saved);
    }

    void change(SettingsForm form) {
        settings.put(form.seen(), form.settings());
    }
}
