package io.rightful.rules.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.Weeks;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/** Builds questions of who rings. A user does not exist, and the caller has no contact, unless it is said. */
public final class RingBuilder {
    /** A Wednesday, ten o'clock of UTC. */
    public static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    static final LeadRetrySchedule RETRIES = new LeadRetrySchedule(List.of(Duration.ofMinutes(15)), 2);

    private final List<TeamMember> members = new ArrayList<>();
    private final Map<UserId, Attendance> users = new HashMap<>();
    private ContactView caller = new ContactView.Unknown(CallBuilder.CALLER);
    private Optional<LeadOwnerRouting> ofNumber = Optional.empty();
    private Optional<LeadOwnerRouting> ofTeam = Optional.empty();
    private LeadOwnerRouting ofAccount = LeadOwnerRouting.OWNER_FIRST;
    private LeadRetrySchedule retries = RETRIES;

    public static RingBuilder call() {
        return new RingBuilder();
    }

    public static Attendance reachable() {
        return attendance(Optional.empty(), WorkingHours.ALWAYS);
    }

    public static Attendance stating(PresenceState state) {
        return attendance(Optional.of(new Presence(state, Optional.empty())), WorkingHours.ALWAYS);
    }

    /** Works in the afternoon, from noon to six. */
    public static Attendance offHours() {
        return attendance(Optional.empty(), Weeks.daily("12:00-18:00"));
    }

    public static Attendance leaver() {
        return new Attendance(
                ActivePeriods.ALWAYS.endedAt(NOW.minusSeconds(60)),
                Optional.empty(),
                WorkingHours.ALWAYS,
                ZoneOffset.UTC);
    }

    static Attendance attendance(Optional<Presence> presence, WorkingHours hours) {
        return new Attendance(ActivePeriods.ALWAYS, presence, hours, ZoneOffset.UTC);
    }

    RingBuilder user(String id, Attendance attendance) {
        users.put(new UserId(id), attendance);
        return this;
    }

    /** A member of the team who can be reached. */
    RingBuilder member(int priority, String... ids) {
        Arrays.stream(ids).forEach(id -> member(priority, id, reachable()));
        return this;
    }

    RingBuilder member(int priority, String id, Attendance attendance) {
        members.add(new TeamMember(new UserId(id), priority));
        return user(id, attendance);
    }

    RingBuilder ownedBy(String id) {
        return ownedBy(id, OwnerCause.MANUAL);
    }

    RingBuilder ownedBy(String id, OwnerCause cause) {
        return caller(known(owner(id, cause), true, Optional.empty()));
    }

    public static LeadOwner owner(String id, OwnerCause cause) {
        return new LeadOwner.User(new UserId(id), cause, Optional.empty(), false, Optional.empty());
    }

    RingBuilder caller(ContactView view) {
        caller = view;
        return this;
    }

    static ContactView.Known known(LeadOwner owner, boolean ownerKnown, Optional<UserId> primaryAgent) {
        return new ContactView.Known(
                CallBuilder.CALLER, new ContactId("contact"), owner, ownerKnown, primaryAgent, Optional.empty());
    }

    RingBuilder ofNumber(LeadOwnerRouting option) {
        ofNumber = Optional.of(option);
        return this;
    }

    RingBuilder ofTeam(LeadOwnerRouting option) {
        ofTeam = Optional.of(option);
        return this;
    }

    RingBuilder ofAccount(LeadOwnerRouting option) {
        ofAccount = option;
        return this;
    }

    RingBuilder retries(LeadRetrySchedule schedule) {
        retries = schedule;
        return this;
    }

    RingQuestion build() {
        return build(new RingingTeam.OfNumber(new Team(new TeamId("sales"), "Sales", false, ofTeam, members)));
    }

    RingQuestion ofPrimaryTeam() {
        return build(new RingingTeam.Primary(new Team(new TeamId("first"), "First", true, ofTeam, members)));
    }

    RingQuestion ofEverybody() {
        return build(
                new RingingTeam.Everybody(members.stream().map(TeamMember::user).collect(Collectors.toSet())));
    }

    private RingQuestion build(RingingTeam team) {
        return new RingQuestion(caller, ofNumber, team, new RoutingSettings(ofAccount, retries), users, NOW);
    }

    static ContactView shared() {
        return new ContactView.Shared(CallBuilder.CALLER, Set.of(new ContactId("one"), new ContactId("two")));
    }
}
