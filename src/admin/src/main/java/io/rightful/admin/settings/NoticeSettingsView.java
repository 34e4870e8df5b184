package io.rightful.admin.settings;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.notice.NoticeSettings;

/** How agents are told of contacts that become theirs. In a change, what is absent stays as it is. */
@Schema(name = "NoticeSettings")
public record NoticeSettingsView(
        @Schema(description = "Whether nobody is told of what they did themselves")
        Optional<Boolean> ownDeedsSuppressed,

        @Schema(description = "So many assignments in a window are told one by one, the rest in one digest: 0 to 1000")
        Optional<Integer> digestAbove,

        @Schema(description = "Minutes from an agent's first assignment to the digest: 1 to 1440")
        Optional<Long> digestWindowMinutes,

        @Schema(description = "Whether an agent is told that a contact is theirs no more")
        Optional<Boolean> tellUnassigned) {
    private static final int MOST = 1000;
    private static final long LONGEST = Duration.ofDays(1).toMinutes();

    static NoticeSettingsView of(NoticeSettings notices) {
        return new NoticeSettingsView(
                Optional.of(notices.ownDeedsSuppressed()),
                Optional.of(notices.digestAbove()),
                Optional.of(notices.digestWindow().toMinutes()),
                Optional.of(notices.tellUnassigned()));
    }

    NoticeSettings over(NoticeSettings present) {
        return new NoticeSettings(
                ownDeedsSuppressed.orElse(present.ownDeedsSuppressed()),
                digestAbove.map(NoticeSettingsView::above).orElse(present.digestAbove()),
                digestWindowMinutes.map(NoticeSettingsView::window).orElse(present.digestWindow()),
                tellUnassigned.orElse(present.tellUnassigned()));
    }

    private static int above(int stated) {
        if (stated < 0 || stated > MOST) {
            throw Refusals.invalid("notices.digestAbove", "0 to " + MOST + ".");
        }
        return stated;
    }

    private static Duration window(long minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw Refusals.invalid("notices.digestWindowMinutes", "1 to " + LONGEST + ".");
        }
        return Duration.ofMinutes(minutes);
    }
}
