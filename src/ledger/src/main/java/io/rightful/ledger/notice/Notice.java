package io.rightful.ledger.notice;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * One mail to an agent, and how far it is. Holds ids and codes only.
 *
 * @param told what it tells; absent of a digest, whose entries stand beside it
 * @param digest the notice that this one goes with
 * @param attempt counts how often an admin had it sent, from 1
 * @param messageId the mail service's
 * @param reason why it was refused or dropped
 * @param changedAt when it came to its state
 * @param version counts the writes, from 1; 0 before the first
 */
public record Notice(
        AccountId account,
        String id,
        UserId agent,
        Optional<Told> told,
        Optional<String> digest,
        NoticeState state,
        long attempt,
        Optional<String> messageId,
        Optional<Reason> reason,
        Instant changedAt,
        long version) {

    /** Of one change, as history's record of it is found: the same for every delivery. */
    public static Notice of(AccountId account, String subject, long sequence, Told told, Instant now) {
        return begun(account, id(account, subject, sequence), told.event().agent(), Optional.of(told), now);
    }

    /** Of all that waits in an agent's window. */
    public static Notice digest(AccountId account, UserId agent, Instant opened, Instant now) {
        return begun(account, digestId(account, agent, opened), agent, Optional.empty(), now);
    }

    /** Of the change that stands in a subject's history at this place. */
    public static String id(AccountId account, String subject, long sequence) {
        return Digest.of(account.value(), subject, Long.toString(sequence));
    }

    /** Of the digest of the window that was opened then. */
    public static String digestId(AccountId account, UserId agent, Instant opened) {
        return Digest.of(account.value(), "digest", agent.value(), opened.toString());
    }

    public Notice in(NoticeState other, Instant now) {
        return with(digest, other, attempt, messageId, reason, now);
    }

    public Notice sent(Optional<String> message, Instant now) {
        return with(digest, NoticeState.SENT, attempt, message.or(() -> messageId), Optional.empty(), now);
    }

    public Notice because(Reason why, NoticeState other, Instant now) {
        return with(digest, other, attempt, messageId, Optional.of(why), now);
    }

    Notice inDigest(String other, Instant now) {
        return with(Optional.of(other), NoticeState.QUEUED, attempt, messageId, reason, now);
    }

    Notice again(Instant now) {
        return with(digest, NoticeState.WAITING, attempt + 1, messageId, Optional.empty(), now);
    }

    Notice written() {
        return new Notice(account, id, agent, told, digest, state, attempt, messageId, reason, changedAt, version + 1);
    }

    private static Notice begun(AccountId account, String id, UserId agent, Optional<Told> told, Instant now) {
        return new Notice(
                account,
                id,
                agent,
                told,
                Optional.empty(),
                NoticeState.WAITING,
                1,
                Optional.empty(),
                Optional.empty(),
                now,
                0);
    }

    private Notice with(
            Optional<String> otherDigest,
            NoticeState otherState,
            long otherAttempt,
            Optional<String> message,
            Optional<Reason> why,
            Instant now) {
        return new Notice(account, id, agent, told, otherDigest, otherState, otherAttempt, message, why, now, version);
    }
}
