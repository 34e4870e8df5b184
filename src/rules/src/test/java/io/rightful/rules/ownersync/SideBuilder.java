package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.sync.SyncDirection;

/** A side both ways whose CRM wins, of the integration {@code one}, of the first rank, until told otherwise. */
final class SideBuilder {
    private String integration = "one";
    private int rank = 1;
    private SyncDirection direction = SyncDirection.BOTH;
    private ConflictPolicy policy = ConflictPolicy.CRM_WINS;
    private boolean takesOver;
    private Optional<CrmOwner> agreed = Optional.empty();
    private CrmOwner there = new CrmOwner.Nobody();
    private Instant changedAt = Words.NOON;
    private LeadState state = new LeadState.Open();
    private CrmPeople people = Words.PEOPLE;

    static SideBuilder side() {
        return new SideBuilder();
    }

    SideBuilder of(String id, int ranked) {
        integration = id;
        rank = ranked;
        return this;
    }

    SideBuilder going(SyncDirection way) {
        direction = way;
        return this;
    }

    SideBuilder by(ConflictPolicy winner) {
        policy = winner;
        return this;
    }

    SideBuilder firstContactTakesOver() {
        takesOver = true;
        return this;
    }

    /** {@code none} where it was never dealt with. */
    SideBuilder agreed(String word) {
        agreed = Optional.of(word).filter(stated -> !stated.equals("none")).map(Words::there);
        return this;
    }

    SideBuilder there(String word) {
        there = Words.there(word);
        return this;
    }

    SideBuilder changedAt(Instant time) {
        changedAt = time;
        return this;
    }

    SideBuilder state(LeadState other) {
        state = other;
        return this;
    }

    SideBuilder people(CrmPeople other) {
        people = other;
        return this;
    }

    SyncSide build() {
        return new SyncSide(
                new IntegrationId(integration),
                new SideRules(rank, direction, policy, takesOver),
                agreed,
                there,
                changedAt,
                state,
                people);
    }
}
