package io.rightful.admin.user;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.problem.Problem;
import io.rightful.problem.ProblemException;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/** Creates and changes users as an admin describes them. */
@Singleton
class UserAdministration {
    private static final Problem EMAIL_TAKEN = Problem.of(
            409,
            "email-taken",
            "Another user has this e-mail",
            "An e-mail is unique in the account, inactive users included: use another, or change that user first.");

    private final Users users;
    private final Settings settings;
    private final InstantSource clock;

    UserAdministration(Users users, Settings settings, InstantSource clock) {
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    /** A user who exists under the id is the same request sent again, and is answered as they are. */
    User create(AccountId account, UserId id, UserInput input) {
        ZoneId zone = UserText.timeZone(input)
                .orElseGet(() -> settings.find(account).value().timeZone());
        WorkingHours hours = input.workingHours().map(WorkingHoursView::hours).orElse(WorkingHours.ALWAYS);
        ActivePeriods active = input.active().orElse(true) ? ActivePeriods.ALWAYS : ActivePeriods.NEVER;
        User user = new User(id, UserText.name(input), UserText.email(input), zone, active, hours, 0);
        return users.create(account, user)
                .fold(
                        written -> written,
                        by -> refuse(EMAIL_TAKEN.exception()),
                        version -> existing(account, id),
                        () -> existing(account, id));
    }

    /** What is absent stays as it is; an empty text clears. */
    User replace(AccountId account, UserId id, UserInput stated, IfMatch condition) {
        User present = existing(account, id);
        condition.require(present.version());
        UserInput input = stated.over(present);
        User changed = new User(
                id,
                UserText.name(input),
                UserText.email(input),
                UserText.timeZone(input).orElse(present.timeZone()),
                input.active()
                        .map(active -> active(present, active, clock.instant()))
                        .orElse(present.active()),
                input.workingHours().map(WorkingHoursView::hours).orElse(present.workingHours()),
                present.version());
        return users.update(account, changed, Optional.of(present.version()))
                .fold(
                        written -> written,
                        by -> refuse(EMAIL_TAKEN.exception()),
                        version -> condition.onConflict(() -> replace(account, id, stated, condition)),
                        () -> refuse(Refusals.notFound("user")));
    }

    User existing(AccountId account, UserId id) {
        return users.find(account, id).orElseThrow(() -> Refusals.notFound("user"));
    }

    private static ActivePeriods active(User user, boolean active, Instant now) {
        return active ? user.active().resumedAt(now) : user.active().endedAt(now);
    }

    private static User refuse(ProblemException problem) {
        throw problem;
    }
}
