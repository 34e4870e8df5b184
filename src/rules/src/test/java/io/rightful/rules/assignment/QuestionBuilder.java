package io.rightful.rules.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Builds questions for tests. An agent matches nobody, and a user does not exist, unless it is said. */
public final class QuestionBuilder {
    public static final Instant NOW = CallBuilder.START.plus(Duration.ofDays(1));

    private final Call call;
    private final Map<AgentKey, AgentMatch> agents = new HashMap<>();
    private final Map<EmailAddress, AgentMatch> voicemails = new HashMap<>();
    private final Map<UserId, ActivePeriods> users = new HashMap<>();
    private Talker talker = Talker.LATEST;
    private MissedCalls missedCalls = new MissedCalls.Automatic();
    private DefaultLeadOwner defaultLeadOwner = new DefaultLeadOwner.None();
    private Optional<UserId> installer = Optional.empty();
    private ContactView contact = new ContactView.Nobody();
    private Optional<ManualAssignment> manual = Optional.empty();

    private QuestionBuilder(Call call) {
        this.call = call;
    }

    public static QuestionBuilder about(CallBuilder call) {
        return about(call.build());
    }

    public static QuestionBuilder about(Call call) {
        return new QuestionBuilder(call);
    }

    public static UserId user(String id) {
        return new UserId(id);
    }

    public static Set<UserId> users(String... ids) {
        return Arrays.stream(ids).map(UserId::new).collect(Collectors.toSet());
    }

    /** The agent is the user of the same id, who is active. */
    public QuestionBuilder matched(String... ids) {
        for (String id : ids) {
            agent(id, matchedTo(id, ActivePeriods.ALWAYS));
        }
        return this;
    }

    public QuestionBuilder matchedTo(String agent, String user) {
        return agent(agent, matchedTo(user, ActivePeriods.ALWAYS));
    }

    /** The agent is the user of the same id, who was active during the call and has left since. */
    public QuestionBuilder left(String id) {
        return agent(id, matchedTo(id, leaver()));
    }

    public QuestionBuilder inactiveThen(String id) {
        return agent(id, inactive(id));
    }

    public QuestionBuilder linkedToNobody(String agent) {
        return agent(agent, new AgentMatch.Nobody(Reason.AGENT_LINKED_TO_NOBODY, tried(Reason.AGENT_LINKED_TO_NOBODY)));
    }

    public QuestionBuilder ambiguous(String agent, String... candidates) {
        return agent(agent, oneOf(candidates));
    }

    public QuestionBuilder agent(String agent, AgentMatch match) {
        agents.put(new AgentKey("id:" + agent), match);
        return this;
    }

    public QuestionBuilder voicemail(String email, AgentMatch match) {
        voicemails.put(EmailAddress.of(email).orElseThrow(), match);
        return this;
    }

    public static AgentMatch matchedTo(String user, ActivePeriods active) {
        return new AgentMatch.Matched(user(user), active, Reason.AGENT_LINKED, tried(Reason.AGENT_LINKED));
    }

    public static AgentMatch inactive(String user) {
        return new AgentMatch.Inactive(user(user), Reason.LINKED_USER_INACTIVE, tried(Reason.LINKED_USER_INACTIVE));
    }

    public static AgentMatch oneOf(String... candidates) {
        return new AgentMatch.Ambiguous(users(candidates), Reason.NAME_SHARED, tried(Reason.NAME_SHARED));
    }

    private static List<TraceEntry> tried(Reason reason) {
        return List.of(TraceEntry.of(Rule.AGENT_LINK, reason));
    }

    public static ActivePeriods leaver() {
        return ActivePeriods.ALWAYS.endedAt(NOW.minusSeconds(60));
    }

    public QuestionBuilder active(String... ids) {
        Arrays.stream(ids).forEach(id -> users.put(user(id), ActivePeriods.ALWAYS));
        return this;
    }

    public QuestionBuilder inactiveNow(String id) {
        users.put(user(id), leaver());
        return this;
    }

    public QuestionBuilder talker(Talker policy) {
        talker = policy;
        return this;
    }

    public QuestionBuilder missedCalls(MissedCalls setting) {
        missedCalls = setting;
        return this;
    }

    public QuestionBuilder missedCallsTo(String id) {
        return missedCalls(new MissedCalls.ToUser(user(id)));
    }

    public QuestionBuilder defaultLeadOwner(DefaultLeadOwner setting) {
        defaultLeadOwner = setting;
        return this;
    }

    public QuestionBuilder defaultLeadOwner(String id) {
        return defaultLeadOwner(new DefaultLeadOwner.User(user(id)));
    }

    public QuestionBuilder installer(String id) {
        installer = Optional.of(user(id));
        return this;
    }

    public QuestionBuilder contact(ContactView view) {
        contact = view;
        return this;
    }

    public QuestionBuilder ownedBy(String id, OwnerCause cause) {
        return contact(known(
                new LeadOwner.User(user(id), cause, Optional.empty(), false, Optional.empty()), Optional.empty()));
    }

    public QuestionBuilder favourite(String id) {
        return contact(known(LeadOwner.NEVER_OWNED, Optional.of(user(id))));
    }

    public static ContactView.Known known(LeadOwner owner, Optional<UserId> favourite) {
        return new ContactView.Known(
                CallBuilder.CALLER, new ContactId("contact"), owner, true, Optional.empty(), favourite);
    }

    public QuestionBuilder manual(String id) {
        manual = Optional.of(new ManualAssignment(Optional.of(user(id))));
        return this;
    }

    public QuestionBuilder manualNobody() {
        manual = Optional.of(new ManualAssignment(Optional.empty()));
        return this;
    }

    public CallQuestion build() {
        return new CallQuestion(
                call,
                new AssignmentPolicy(talker, missedCalls, defaultLeadOwner, installer),
                agents,
                voicemails,
                contact,
                manual,
                users,
                NOW);
    }
}
