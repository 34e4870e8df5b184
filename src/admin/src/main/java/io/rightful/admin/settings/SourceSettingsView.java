package io.rightful.admin.settings;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.source.Source;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.rules.user.UserId;

/** What a source decides otherwise than its account; what is absent is as the account decided. */
@Schema(name = "SourceSettings")
public record SourceSettingsView(
        Optional<MissedCallsView> missedCalls,
        Optional<DefaultLeadOwnerView> defaultLeadOwner,

        @Schema(description = "How old a signed delivery may be; absent, as the provider's default")
        Optional<Long> replayWindowSeconds,

        @Schema(description = "The user who installed the source; absent in a change, it stays")
        Optional<String> installer,

        @Schema(readOnly = true) Optional<Long> version) {
    private static final long LONGEST_WINDOW = Duration.ofDays(365).toSeconds();

    static SourceSettingsView of(Source source) {
        SourceSettings settings = source.settings();
        return new SourceSettingsView(
                settings.missedCalls().map(MissedCallsView::of),
                settings.defaultLeadOwner().map(DefaultLeadOwnerView::of),
                settings.replayWindow().map(Duration::toSeconds),
                settings.installer().map(UserId::value),
                Optional.of(source.version()));
    }

    SourceSettings over(SourceSettings present, NamedUsers users) {
        return new SourceSettings(
                missedCalls.map(view -> view.choice(users)),
                defaultLeadOwner.map(view -> view.choice(users)),
                installer
                        .map(user -> users.required("installer", Optional.of(user)))
                        .or(present::installer),
                replayWindowSeconds.map(SourceSettingsView::window));
    }

    private static Duration window(long seconds) {
        if (seconds < 1 || seconds > LONGEST_WINDOW) {
            throw Refusals.invalid("replayWindowSeconds", "1 to " + LONGEST_WINDOW + ".");
        }
        return Duration.ofSeconds(seconds);
    }
}
