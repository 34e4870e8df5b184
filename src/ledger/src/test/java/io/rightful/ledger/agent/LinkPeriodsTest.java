package io.rightful.ledger.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import io.rightful.ledger.Sample;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;

import static org.assertj.core.api.Assertions.assertThat;

class LinkPeriodsTest {
    @Property
    void neverDoTwoLinksHoldAtOneTime(
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> beginnings, @ForAll @IntRange(max = 31) int day) {
        List<AgentLink> links = List.of();
        for (int beginning : beginnings) {
            links = LinkPeriods.put(links, new LinkTarget.ToNobody(), Optional.of(day(beginning)));
        }

        assertThat(links).filteredOn(link -> link.when().contains(day(day))).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void theLastLinkPutHoldsFromItsBeginningOn(
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> beginnings,
            @ForAll @IntRange(max = 30) int last,
            @ForAll @IntRange(max = 30) int later) {
        LinkTarget ann = new LinkTarget.ToUser(Sample.ann().candidate());
        List<AgentLink> links = List.of();
        for (int beginning : beginnings) {
            links = LinkPeriods.put(links, new LinkTarget.ToNobody(), Optional.of(day(beginning)));
        }

        List<AgentLink> put = LinkPeriods.put(links, ann, Optional.of(day(last)));

        assertThat(put)
                .filteredOn(link -> link.when().contains(day(last + later)))
                .extracting(AgentLink::target)
                .containsExactly(ann);
    }

    private static Instant day(int number) {
        return Sample.MONDAY.plusSeconds(86_400L * number);
    }
}
