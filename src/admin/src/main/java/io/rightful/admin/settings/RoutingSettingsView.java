package io.rightful.admin.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.LeadRetrySchedule;
import io.rightful.rules.routing.RoutingSettings;

/** Who rings for an inbound call. In a change, what is absent stays as it is. */
@Schema(name = "RoutingSettings")
public record RoutingSettingsView(
        @Schema(
                enumeration = {"team-in-priority-order", "owner-first", "only-owner"},
                description = "Unless the team or the number says otherwise")
        Optional<String> leadOwnerRouting,

        @Schema(
                description =
                        "Minutes to the first attempt to call a lead back, then from each to the next; the last repeats")
        Optional<List<Long>> leadRetryDelayMinutes,

        @Schema(description = "Attempts to call a lead back, 0 to 20, where only the owner rings")
        Optional<Integer> leadRetryMaximum) {
    static RoutingSettingsView of(RoutingSettings routing) {
        LeadRetrySchedule retries = routing.leadRetries();
        return new RoutingSettingsView(
                Optional.of(routing.leadOwnerRouting().code()),
                Optional.of(retries.delays().stream().map(Duration::toMinutes).toList()),
                Optional.of(retries.maximum()));
    }

    RoutingSettings over(RoutingSettings present) {
        LeadRetrySchedule retries = present.leadRetries();
        return new RoutingSettings(
                leadOwnerRouting.map(RoutingSettingsView::option).orElse(present.leadOwnerRouting()),
                new LeadRetrySchedule(
                        leadRetryDelayMinutes.map(RoutingSettingsView::delays).orElse(retries.delays()),
                        leadRetryMaximum.map(RoutingSettingsView::maximum).orElse(retries.maximum())));
    }

    private static LeadOwnerRouting option(String code) {
        return Codes.read(LeadOwnerRouting.class, code)
                .orElseThrow(() -> Refusals.invalid(
                        "routing.leadOwnerRouting", "one of " + Codes.all(LeadOwnerRouting.class) + "."));
    }

    private static List<Duration> delays(List<Long> minutes) {
        if (minutes.isEmpty() || minutes.size() > LeadRetrySchedule.MOST_DELAYS) {
            throw Refusals.invalid(
                    "routing.leadRetryDelayMinutes", "1 to " + LeadRetrySchedule.MOST_DELAYS + " delays.");
        }
        return minutes.stream().map(RoutingSettingsView::delay).toList();
    }

    private static Duration delay(Long minutes) {
        long shortest = LeadRetrySchedule.SHORTEST.toMinutes();
        long longest = LeadRetrySchedule.LONGEST.toMinutes();
        return Optional.ofNullable(minutes)
                .filter(stated -> stated >= shortest && stated <= longest)
                .map(Duration::ofMinutes)
                .orElseThrow(() -> Refusals.invalid(
                        "routing.leadRetryDelayMinutes", "minutes, " + shortest + " to " + longest + " each."));
    }

    private static int maximum(int stated) {
        if (stated < 0 || stated > LeadRetrySchedule.MOST_ATTEMPTS) {
            throw Refusals.invalid("routing.leadRetryMaximum", "0 to " + LeadRetrySchedule.MOST_ATTEMPTS + ".");
        }
        return stated;
    }
}
