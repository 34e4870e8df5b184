package io.rightful.admin.page.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.FormParam;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.settings.AccountSettingsView;
import io.rightful.admin.settings.DefaultLeadOwnerView;
import io.rightful.admin.settings.MissedCallsView;
import io.rightful.admin.settings.RoutingSettingsView;

/** Settings as a form sends them. A box that is not ticked sends nothing. */
public class SettingsForm {
    @FormParam("form")
    Optional<String> form;

    @FormParam("version")
    Optional<String> version;

    @FormParam("region")
    Optional<String> region;

    @FormParam("timeZone")
    Optional<String> timeZone;

    @FormParam("ownNumbers")
    Optional<String> ownNumbers;

    @FormParam("talker")
    Optional<String> talker;

    @FormParam("missedCalls")
    Optional<String> missedCalls;

    @FormParam("missedCallsUser")
    Optional<String> missedCallsUser;

    @FormParam("defaultLeadOwner")
    Optional<String> defaultLeadOwner;

    @FormParam("defaultLeadOwnerUser")
    Optional<String> defaultLeadOwnerUser;

    @FormParam("queue")
    Optional<String> queue;

    @FormParam("routing")
    Optional<String> routing;

    @FormParam("autoLeadOwner")
    Optional<String> autoLeadOwner;

    @FormParam("minimumTalkSeconds")
    Optional<String> minimumTalkSeconds;

    @FormParam("createContacts")
    Optional<String> createContacts;

    @FormParam("agentsSetOwners")
    Optional<String> agentsSetOwners;

    String form() {
        return form.orElse("");
    }

    Optional<String> seen() {
        return stated(version);
    }

    AccountSettingsView settings() {
        return new AccountSettingsView(
                stated(region),
                stated(timeZone),
                ownNumbers.map(SettingsForm::numbers),
                stated(talker),
                stated(missedCalls).map(to -> new MissedCallsView(Optional.of(to), only("user", to, missedCallsUser))),
                stated(defaultLeadOwner)
                        .map(kind -> new DefaultLeadOwnerView(
                                Optional.of(kind),
                                only("user", kind, defaultLeadOwnerUser),
                                only("queue", kind, queue))),
                stated(routing)
                        .map(way -> new RoutingSettingsView(Optional.of(way), Optional.empty(), Optional.empty())),
                Optional.of(autoLeadOwner.isPresent()),
                stated(minimumTalkSeconds).map(SettingsForm::seconds),
                Optional.of(createContacts.isPresent()),
                Optional.empty(),
                Optional.of(agentsSetOwners.isPresent()),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> numbers(String lines) {
        return Arrays.stream(lines.split("[\\n,;]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static long seconds(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw Refusals.invalid("minimumTalkSeconds", "a number of seconds.");
        }
        return Long.parseLong(text);
    }

    /** What belongs to one choice, where that is the choice. */
    private static Optional<String> only(String wanted, String chosen, Optional<String> value) {
        return stated(value).filter(text -> chosen.equals(wanted));
    }

    private static Optional<String> stated(Optional<String> text) {
        return text.map(String::strip).filter(value -> !value.isEmpty());
    }
}
