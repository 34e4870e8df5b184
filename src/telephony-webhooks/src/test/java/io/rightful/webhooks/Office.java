package io.rightful.webhooks;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.team.Teams;
import io.rightful.ledger.user.Presences;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.LeadRetrySchedule;
import io.rightful.rules.routing.RoutingSettings;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** Ann, Bob and Dee in New York, a team of Ann before Bob, and a lead of Dee's. */
@Singleton
class Office {
    static final String CALLER = "+12025550171";
    static final UserId ANN = new UserId("u-ann");
    static final UserId BOB = new UserId("u-bob");
    static final UserId DEE = new UserId("u-dee");
    static final ContactId LEAD = new ContactId("lead");

    private final Users users;
    private final Presences presences;
    private final Teams teams;
    private final Settings settings;
    private final Contacts contacts;
    private final ContactEdits edits;

    Office(Users users, Presences presences, Teams teams, Settings settings, Contacts contacts, ContactEdits edits) {
        this.users = users;
        this.presences = presences;
        this.teams = teams;
        this.settings = settings;
        this.contacts = contacts;
        this.edits = edits;
    }

    /** As on the first day: everybody is available at any time, and the owner rings first. */
    void open() {
        List.of(ANN, BOB, DEE).forEach(user -> {
            working(user, WorkingHours.ALWAYS);
            presence(user, PresenceState.AVAILABLE);
        });
        team(ANN, BOB);
        routing(LeadOwnerRouting.OWNER_FIRST);
        if (contacts.find(TestSources.ACCOUNT, LEAD).isEmpty()) {
            Contact lead = Contact.unknown(LEAD).reachedAt(new TreeSet<>(List.of(CALLER)), new TreeSet<>());
            edits.create(TestSources.ACCOUNT, lead.ownedBy(dees()), byHand());
        }
        primaryAgent(Optional.empty());
    }

    void team(UserId... members) {
        List<TeamMember> byPriority = IntStream.range(0, members.length)
                .mapToObj(number -> new TeamMember(members[number], number + 1))
                .toList();
        Team team = new Team(new TeamId("sales"), "Sales", true, Optional.empty(), byPriority);
        teams.put(TestSources.ACCOUNT, team, Optional.empty());
    }

    void withoutTeam() {
        teams.makeEverybodyPrimary(TestSources.ACCOUNT);
    }

    void routing(LeadOwnerRouting option) {
        AccountSettings chosen =
                AccountSettings.DEFAULT.withRouting(new RoutingSettings(option, LeadRetrySchedule.DEFAULT));
        settings.put(TestSources.ACCOUNT, chosen, Optional.empty());
    }

    void presence(UserId user, PresenceState state) {
        presences.put(TestSources.ACCOUNT, user, new Presence(state, Optional.empty()));
    }

    void working(UserId user, WorkingHours hours) {
        User changed = new User(
                        user,
                        new UserName(user.value(), "Marlowe"),
                        Optional.of(user + "@example.com"),
                        ZoneId.of("America/New_York"),
                        ActivePeriods.ALWAYS,
                        0)
                .working(hours);
        if (users.find(TestSources.ACCOUNT, user).isEmpty()) {
            users.create(TestSources.ACCOUNT, changed);
        }
        users.update(TestSources.ACCOUNT, changed, Optional.empty());
    }

    void primaryAgent(Optional<UserId> user) {
        edits.change(TestSources.ACCOUNT, LEAD, contact -> contact.withPrimaryAgent(user), byHand(), stored -> {});
    }

    private static LeadOwner dees() {
        return new LeadOwner.User(DEE, OwnerCause.MANUAL, Optional.empty(), false, Optional.empty());
    }

    private static ContactOccasion byHand() {
        return ContactOccasion.byHand("admin-1", Reason.SET_BY_HAND);
    }
}
