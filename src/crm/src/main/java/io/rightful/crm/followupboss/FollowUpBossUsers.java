package io.rightful.crm.followupboss;

import java.util.List;
import java.util.Optional;

import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.followupboss.FollowUpBossAnswers.Ponds;
import io.rightful.crm.followupboss.FollowUpBossAnswers.User;
import io.rightful.crm.followupboss.FollowUpBossAnswers.Users;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** Users and ponds, by how many were read. A lender is no agent: nothing is ever a lender's lead. */
record FollowUpBossUsers(FollowUpBossSender sender) {
    private static final int PAGE = 100;
    private static final String LENDER = "Lender";
    private static final String ACTIVE = "Active";

    RemotePage<CrmUser> agents(PageCursor from) {
        int offset = offset(from);
        List<User> users = sender.send(
                        (api, authorization, system, key) -> api.users(authorization, system, key, PAGE, offset, true))
                .as(Users.class)
                .users();
        List<CrmUser> agents = users.stream()
                .filter(user -> user.role().filter(LENDER::equals).isEmpty())
                .map(FollowUpBossUsers::user)
                .toList();
        return new RemotePage<>(agents, next(offset, users.size()));
    }

    RemotePage<CrmQueue> ponds(PageCursor from) {
        int offset = offset(from);
        List<CrmQueue> ponds = sender
                .send((api, authorization, system, key) -> api.ponds(authorization, system, key, PAGE, offset))
                .as(Ponds.class)
                .ponds()
                .stream()
                .map(pond -> new CrmQueue(pond.id(), pond.name().orElse(pond.id())))
                .toList();
        return new RemotePage<>(ponds, next(offset, ponds.size()));
    }

    private static int offset(PageCursor from) {
        return from.equals(PageCursor.START) ? 0 : Integer.parseInt(from.value());
    }

    private static Optional<PageCursor> next(int offset, int read) {
        return read < PAGE ? Optional.empty() : Optional.of(new PageCursor(Integer.toString(offset + read)));
    }

    private static CrmUser user(User user) {
        return new CrmUser(
                new CrmUserId(user.id()),
                user.name().orElse(user.id()),
                Optional.empty(),
                user.email().flatMap(EmailAddress::of),
                user.status().filter(ACTIVE::equals).isPresent() ? CrmUserState.ACTIVE : CrmUserState.INACTIVE);
    }
}
