package io.rightful.rules.assignment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.Call;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/**
 * Everything a call is decided by.
 *
 * @param call with its steps already completed by {@link DescribedSteps}
 * @param agents who each agent of the call is, judged at the time of the call
 * @param voicemails who each voicemail's e-mail belongs to
 * @param users when the users whom the later steps may name are active; whoever is not in it does not exist
 * @param now an assignee must be active now
 */
public record CallQuestion(
        Call call,
        AssignmentPolicy policy,
        Map<AgentKey, AgentMatch> agents,
        Map<EmailAddress, AgentMatch> voicemails,
        ContactView contact,
        Optional<ManualAssignment> manual,
        Map<UserId, ActivePeriods> users,
        Instant now)
        implements ContactQuestion {
    @Override
    public boolean active(UserId user) {
        return users.getOrDefault(user, ActivePeriods.NEVER).activeAt(now);
    }
}
