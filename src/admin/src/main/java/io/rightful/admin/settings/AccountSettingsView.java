package io.rightful.admin.settings;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.settings.AccountSettings;

/** What an account decided for all its sources. In a change, what is absent stays as it is. */
@Schema(name = "AccountSettings")
public record AccountSettingsView(
        @Schema(description = "ISO 3166 code by which national numbers are read")
        Optional<String> region,

        @Schema(description = "IANA zone, for users and payloads that state none")
        Optional<String> timeZone,

        @Schema(description = "The account's own telephone numbers: never a contact")
        Optional<List<String>> ownNumbers,

        @Schema(
                enumeration = {"latest", "first", "longest"},
                description = "Which of several talkers is responsible")
        Optional<String> talker,

        Optional<MissedCallsView> missedCalls,
        Optional<DefaultLeadOwnerView> defaultLeadOwner,
        Optional<RoutingSettingsView> routing,

        @Schema(description = "Whether the first user to contact an unowned lead becomes its owner")
        Optional<Boolean> autoLeadOwner,

        @Schema(description = "Below it an answered call does not make a lead owner")
        Optional<Long> minimumTalkSeconds,

        @Schema(description = "Whether a call from an unknown number makes a contact")
        Optional<Boolean> createContacts,

        Optional<NoticeSettingsView> notices,

        @Schema(description = "Whether agents may set and clear a contact's lead owner and primary agent")
        Optional<Boolean> agentsSetOwners,

        Optional<ToldCallsView> toldCalls,

        @Schema(readOnly = true) Optional<Long> version) {
    static AccountSettingsView of(Versioned<AccountSettings> stored) {
        AccountSettings settings = stored.value();
        return new AccountSettingsView(
                Optional.of(settings.region()),
                Optional.of(settings.timeZone().getId()),
                Optional.of(List.copyOf(settings.ownNumbers())),
                Optional.of(Codes.of(settings.talker())),
                Optional.of(MissedCallsView.of(settings.missedCalls())),
                Optional.of(DefaultLeadOwnerView.of(settings.defaultLeadOwner())),
                Optional.of(RoutingSettingsView.of(settings.routing())),
                Optional.of(settings.autoLeadOwner()),
                Optional.of(settings.minimumTalkTime().toSeconds()),
                Optional.of(settings.createContacts()),
                Optional.of(NoticeSettingsView.of(settings.notices())),
                Optional.of(settings.agentsSetOwners()),
                Optional.of(ToldCallsView.of(settings.toldCalls())),
                Optional.of(stored.version()));
    }
}
