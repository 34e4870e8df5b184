package io.rightful.rules.ownersync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.ownersync.LinkProposals.Listed;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class LinkProposalsTest {
    private static final EmailAddress ADA = new EmailAddress("ada@example.com");
    private static final UserId USER = new UserId("u-ada");
    private static final CrmUserId CRM_USER = new CrmUserId("C-1");
    private static final Map<EmailAddress, Set<UserId>> USERS = Map.of(ADA, Set.of(USER));

    private static Listed listed(String id, EmailAddress email) {
        return new Listed(new CrmUserId(id), Optional.of(email), true);
    }

    @Test
    void oneOnEachSideWithTheSameAddressIsProposed() {
        assertThat(LinkProposals.of(List.of(listed("C-1", ADA)), USERS, Map.of()))
                .containsExactly(new LinkProposal(CRM_USER, USER, ADA));
    }

    @Test
    void anAddressThatTwoOfTheCrmsUsersHaveProposesNobody() {
        Listed left = new Listed(new CrmUserId("C-2"), Optional.of(ADA), false);

        assertThat(LinkProposals.of(List.of(listed("C-1", ADA), left), USERS, Map.of()))
                .isEmpty();
    }

    @Test
    void anAddressThatTwoUsersHaveProposesNobody() {
        assertThat(LinkProposals.of(
                        List.of(listed("C-1", ADA)), Map.of(ADA, Set.of(USER, new UserId("u-2"))), Map.of()))
                .isEmpty();
    }

    @Test
    void whoIsLinkedIsNotProposedAgain() {
        assertThat(LinkProposals.of(List.of(listed("C-1", ADA)), USERS, Map.of(CRM_USER, new UserId("u-other"))))
                .isEmpty();
        assertThat(LinkProposals.of(List.of(listed("C-1", ADA)), USERS, Map.of(new CrmUserId("C-9"), USER)))
                .isEmpty();
    }

    @Test
    void whoHasLeftOrHasNoAddressIsNotProposed() {
        assertThat(LinkProposals.of(
                        List.of(
                                new Listed(CRM_USER, Optional.of(ADA), false),
                                new Listed(new CrmUserId("C-3"), Optional.empty(), true)),
                        USERS,
                        Map.of()))
                .isEmpty();
    }
}
