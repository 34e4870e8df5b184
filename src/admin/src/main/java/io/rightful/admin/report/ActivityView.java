package io.rightful.admin.report;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.activity.Activity;
import io.rightful.ledger.user.User;
import io.rightful.rules.routing.Team;

/** What a user or a team did, and what they are responsible for: two things, in two columns. */
@Schema(name = "Activity")
public record ActivityView(
        @Schema(description = "Of a user") Optional<String> user,

        @Schema(description = "Of a team: the sum of its members")
        Optional<String> team,

        String name,
        HandledView handled,
        ResponsibleView responsible) {

    static ActivityView of(User user, Activity activity) {
        return new ActivityView(
                Optional.of(user.id().value()),
                Optional.empty(),
                user.name().displayed(),
                HandledView.of(activity),
                ResponsibleView.of(activity));
    }

    static ActivityView of(Team team, Activity activity) {
        return new ActivityView(
                Optional.empty(),
                Optional.of(team.id().value()),
                team.name(),
                HandledView.of(activity),
                ResponsibleView.of(activity));
    }
}
