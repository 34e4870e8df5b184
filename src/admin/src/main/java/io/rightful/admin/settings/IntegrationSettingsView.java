package io.rightful.admin.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.SyncDirection;
import io.rightful.rules.user.UserId;

/** What was decided for one CRM connection. In a change, what is absent stays as it is. */
@Schema(name = "IntegrationSettings")
public record IntegrationSettingsView(
        @Schema(description = "Whether lead owners are kept in step at all")
        Optional<Boolean> syncLeadOwner,

        @Schema(enumeration = {"both", "pull-only", "push-only"})
        Optional<String> direction,

        @Schema(
                enumeration = {"crm-wins", "first-contact-wins", "latest-wins"},
                description = "Whose owner holds where both sides have changed")
        Optional<String> conflictPolicy,

        @Schema(description = "Whether a CRM's owner whom nobody has contacted gives way to whoever does so first")
        Optional<Boolean> firstContactTakesOver,

        @Schema(description = "Whether each decided call is written to the CRM")
        Optional<Boolean> callRecords,

        @Schema(description = "For the CRM's call records; to: source is as the call's source decided, and the default")
        Optional<MissedCallsView> missedCalls,

        @Schema(description = "kind: source is as the call's source decided, and the default")
        Optional<DefaultLeadOwnerView> defaultLeadOwner,

        @Schema(description = "The user who connected the CRM: the default of the default lead owner")
        Optional<String> installer,

        @Schema(
                description =
                        "How old the last sync may be for the CRM's owners to count as known, in minutes: 1 to 10080")
        Optional<Long> lagLimitMinutes,

        @Schema(description = "How often the CRM is read, in minutes: 1 to 1440")
        Optional<Long> pullIntervalMinutes,

        @Schema(
                description =
                        "How many requests a day the CRM is sent at most: 100 to 10000000; 0, as many as it allows")
        Optional<Long> requestBudget,

        @Schema(readOnly = true) Optional<Long> version) {
    private static final String AS_SOURCE = "source";
    private static final long LONGEST_LAG = Duration.ofDays(7).toMinutes();
    private static final long LONGEST_PAUSE = Duration.ofDays(1).toMinutes();
    private static final long LEAST_BUDGET = 100;
    private static final long MOST_BUDGET = 10_000_000;

    static IntegrationSettingsView of(Versioned<Integration> stored) {
        IntegrationSettings settings = stored.value().settings();
        return new IntegrationSettingsView(
                Optional.of(settings.syncLeadOwner()),
                Optional.of(Codes.of(settings.direction())),
                Optional.of(Codes.of(settings.conflictPolicy())),
                Optional.of(settings.firstContactTakesOver()),
                Optional.of(settings.callRecords()),
                settings.missedCalls().map(MissedCallsView::of),
                settings.defaultLeadOwner().map(DefaultLeadOwnerView::of),
                settings.installer().map(UserId::value),
                Optional.of(settings.lagLimit().toMinutes()),
                Optional.of(settings.pullInterval().toMinutes()),
                settings.requestBudget(),
                Optional.of(stored.version()));
    }

    IntegrationSettings over(IntegrationSettings present, NamedUsers users) {
        return new IntegrationSettings(
                syncLeadOwner.orElse(present.syncLeadOwner()),
                direction
                        .map(text -> choice("direction", SyncDirection.class, text))
                        .orElse(present.direction()),
                conflictPolicy
                        .map(text -> choice("conflictPolicy", ConflictPolicy.class, text))
                        .orElse(present.conflictPolicy()),
                firstContactTakesOver.orElse(present.firstContactTakesOver()),
                callRecords.orElse(present.callRecords()),
                missedCalls.map(view -> ownMissedCalls(view, users)).orElse(present.missedCalls()),
                defaultLeadOwner.map(view -> ownDefault(view, users)).orElse(present.defaultLeadOwner()),
                installer
                        .map(user -> users.required("installer", Optional.of(user)))
                        .or(present::installer),
                lagLimitMinutes
                        .map(minutes -> minutes("lagLimitMinutes", minutes, LONGEST_LAG))
                        .orElse(present.lagLimit()),
                pullIntervalMinutes
                        .map(minutes -> minutes("pullIntervalMinutes", minutes, LONGEST_PAUSE))
                        .orElse(present.pullInterval()),
                requestBudget.map(IntegrationSettingsView::budget).orElse(present.requestBudget()));
    }

    private static Optional<MissedCalls> ownMissedCalls(MissedCallsView view, NamedUsers users) {
        return Optional.of(view)
                .filter(stated -> !stated.to().equals(Optional.of(AS_SOURCE)))
                .map(stated -> stated.choice(users));
    }

    private static Optional<DefaultLeadOwner> ownDefault(DefaultLeadOwnerView view, NamedUsers users) {
        return Optional.of(view)
                .filter(stated -> !stated.kind().equals(Optional.of(AS_SOURCE)))
                .map(stated -> stated.choice(users));
    }

    /** Hyphens and capitals do not matter: pullOnly is pull-only. */
    private static <E extends Enum<E>> E choice(String field, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> plain(constant.name()).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> Refusals.invalid(field, "one of " + Codes.all(type) + "."));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static Duration minutes(String field, long minutes, long most) {
        if (minutes < 1 || minutes > most) {
            throw Refusals.invalid(field, "1 to " + most + ".");
        }
        return Duration.ofMinutes(minutes);
    }

    private static Optional<Long> budget(long requests) {
        if (requests != 0 && (requests < LEAST_BUDGET || requests > MOST_BUDGET)) {
            throw Refusals.invalid("requestBudget", LEAST_BUDGET + " to " + MOST_BUDGET + ", or 0 for no limit.");
        }
        return Optional.of(requests).filter(stated -> stated > 0);
    }
}
