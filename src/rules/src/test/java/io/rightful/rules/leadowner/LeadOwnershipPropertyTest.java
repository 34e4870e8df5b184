package io.rightful.rules.leadowner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.call.CallBuilder.START;
import static org.assertj.core.api.Assertions.assertThat;

class LeadOwnershipPropertyTest {
    private static final List<String> NAMES = List.of("ann", "bob", "eve");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyOrderOfCallsEndsInOneOwner(
            @ForAll("owners") LeadOwner start,
            @ForAll("calls") List<LeadTouch> calls,
            @ForAll boolean takesOver,
            @ForAll Random random) {
        List<LeadTouch> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, random);

        assertThat(owner(start, shuffled, takesOver)).isEqualTo(owner(start, calls, takesOver));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCallThatComesAgainChangesNothing(
            @ForAll("owners") LeadOwner start, @ForAll("calls") List<LeadTouch> calls, @ForAll boolean takesOver) {
        List<LeadTouch> twice = new ArrayList<>(calls);
        twice.addAll(calls);

        assertThat(owner(start, twice, takesOver)).isEqualTo(owner(start, calls, takesOver));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCallThatTurnsOutToMeanNothingLeavesTheOwnerAsIfItHadNeverBeen(
            @ForAll("owners") LeadOwner start, @ForAll("calls") List<LeadTouch> calls, @ForAll Random random) {
        List<LeadTouch> rest = new ArrayList<>(calls);
        if (!rest.isEmpty()) {
            rest.remove(random.nextInt(rest.size()));
        }
        LeadOwner taken = owner(start, calls, false);

        OwnerChange change = LeadOwnership.reconsidered(taken, rest, false);

        assertThat(change.next().orElse(taken)).isEqualTo(owner(start, rest, false));
    }

    private static LeadOwner owner(LeadOwner start, List<LeadTouch> calls, boolean takesOver) {
        LeadOwner owner = start;
        for (LeadTouch call : calls) {
            owner = LeadOwnership.after(new LeadOwnerQuestion(owner, call, true, takesOver))
                    .next()
                    .orElse(owner);
        }
        return owner;
    }

    /** Several calls may be answered at one moment; none is the same call as another. */
    @Provide
    Arbitrary<List<LeadTouch>> calls() {
        Arbitrary<LeadTouch> call = Combinators.combine(
                        times(), Arbitraries.of(NAMES), Arbitraries.integers().between(0, 3))
                .as((at, name, kind) -> switch (kind) {
                    case 0 -> new LeadTouch.Contacted(at, user(name));
                    case 1 -> new LeadTouch.LeftToUser(at, user(name));
                    case 2 -> new LeadTouch.LeftToQueue(at, name);
                    default -> new LeadTouch.None(Reason.NOT_A_CONTACT);
                });
        return call.list().ofMaxSize(6).uniqueElements(LeadOwnershipPropertyTest::identity);
    }

    @Provide
    Arbitrary<LeadOwner> owners() {
        return Combinators.combine(
                        Arbitraries.of(OwnerCause.MANUAL, OwnerCause.CRM),
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9).optional())
                .as((cause, name, kind, second) -> {
                    Optional<Instant> ended = second.map(START::plusSeconds);
                    return switch (kind) {
                        case 0 -> new LeadOwner.None(ended);
                        case 1 -> new LeadOwner.User(user(name), cause, Optional.empty(), false, ended);
                        default -> new LeadOwner.Queue(name, cause, ended);
                    };
                });
    }

    private static Arbitrary<ContactedAt> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("ctm", "callrail"),
                        Arbitraries.integers().between(0, 9))
                .as((second, source, call) ->
                        new ContactedAt(START.plusSeconds(second), new SourceName(source), "call-" + call));
    }

    private static Object identity(LeadTouch touch) {
        return touch.fold(contacted -> contacted.at(), left -> left.at(), left -> left.at(), none -> new Object());
    }
}
