package io.rightful.ledger.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.notice.AgentWindow;
import io.rightful.rules.settings.AccountSettings;

/**
 * Mails to agents, each claimed before it is sent. What is claimed is written only if nobody wrote it since it was read: a lost
 * race throws, and is to be decided afresh.
 */
public final class Notices {
    private static final Set<NoticeState> BEGUN = Set.of(NoticeState.SENDING);
    private static final Set<NoticeState> CLAIMED = Set.of(NoticeState.SENDING, NoticeState.DOUBTFUL);
    private static final Set<NoticeState> OPEN_TO_SEND_AGAIN =
            Set.of(NoticeState.DOUBTFUL, NoticeState.WAITING, NoticeState.REFUSED);
    private static final Set<NoticeState> UNSETTLED =
            Set.of(NoticeState.SENDING, NoticeState.DOUBTFUL, NoticeState.WAITING, NoticeState.REFUSED);

    /** Whether something had still to be written down. */
    public enum Finish {
        SAID,
        /** It was known, or is of another attempt. */
        KNOWN
    }

    private final DynamoDbClient client;
    private final String table;

    public Notices(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public Optional<Notice> find(AccountId account, String id) {
        return NoticeItems.found(client.getItem(get -> get.tableName(table)
                        .key(NoticeItems.key(account, id).attributes())
                        .consistentRead(true))
                .item());
    }

    /** Newest first; of a state that is listed. */
    public Page<Notice> list(AccountId account, NoticeState state, Optional<String> cursor, int limit) {
        return new Listing(client, table, NoticeItems.listing(account, state))
                .newestFirst(cursor, limit, NoticeItems::read);
    }

    /** The claim to send a notice that is new, counted in its agent's window. One transaction of two items. */
    public Notice claim(Notice notice, StoredWindow read, Optional<AgentWindow> running, AccountSettings settings) {
        Instant now = notice.changedAt();
        Notice claimed = notice.in(NoticeState.SENDING, now).written();
        AgentWindow window = StoredWindow.told(running, now, settings.notices().digestWindow());
        Writes writes = new Writes();
        writes.putIfAbsent(table, NoticeItems.item(claimed));
        writes.putIfVersion(table, item(claimed, window, read), read.version());
        write(writes);
        return claimed;
    }

    /**
     * Puts a new notice into the digest of its agent's window, which is open then or opened. One transaction of three items.
     *
     * @return the window
     */
    public AgentWindow queue(
            Notice notice, StoredWindow read, Optional<AgentWindow> running, AccountSettings settings) {
        Instant now = notice.changedAt();
        AgentWindow window =
                StoredWindow.waitedFor(running, now, settings.notices().digestWindow());
        String digest = Notice.digestId(notice.account(), notice.agent(), window.opened());
        Writes writes = new Writes();
        writes.putIfAbsent(table, NoticeItems.item(notice.inDigest(digest, now).written()));
        writes.put(table, NoticeItems.entry(notice, digest, notice.told().orElseThrow()));
        if (running.filter(window::equals).isPresent()) {
            Address address = new Address(table, WindowItems.key(notice.account(), notice.agent()));
            var same = WindowItems.item(notice.account(), notice.agent(), window, read.version());
            writes.check(address, Optional.of(same), Item.VERSION);
        } else {
            writes.putIfVersion(table, item(notice, window, read), read.version());
        }
        write(writes);
        return window;
    }

    /** A window's digest, which may be claimed from then on and takes nothing more. */
    public Notice close(Notice digest, AgentWindow window, StoredWindow read) {
        Notice begun = digest.written();
        Writes writes = new Writes();
        writes.putIfAbsent(table, NoticeItems.item(begun));
        writes.putIfVersion(table, item(digest, StoredWindow.closed(window), read), read.version());
        write(writes);
        return begun;
    }

    /** What a digest tells, in the order of assignment. */
    public Page<Told> entries(Notice digest, Optional<String> cursor, int limit) {
        return PagedQuery.ofPartition(table, NoticeItems.entries(digest.account(), digest.id()))
                .page(client, cursor, limit, NoticeItems::entry);
    }

    /** Writes a notice that was there in another state, if nobody wrote it meanwhile. */
    public Notice move(Notice changed) {
        client.putItem(put(changed).alone());
        return changed.written();
    }

    /**
     * Writes what became of a claim, also where a later delivery has doubted it meanwhile.
     *
     * @return whether that was still to be said
     */
    public Finish finish(Notice claimed, UnaryOperator<Notice> outcome) {
        try {
            move(outcome.apply(claimed));
            return Finish.SAID;
        } catch (ConditionalCheckFailedException e) {
            return finish(claimed.account(), claimed.id(), claimed.attempt(), CLAIMED, outcome);
        }
    }

    /** The mail service has it: true whatever was thought of it meanwhile. */
    public Finish settle(AccountId account, String id, long attempt, Optional<String> messageId, Instant now) {
        return finish(account, id, attempt, UNSETTLED, notice -> notice.sent(messageId, now));
    }

    /** Nobody knows whether it was sent: whoever claimed it did not say. */
    public Finish doubt(AccountId account, String id, long attempt, Instant now) {
        return finish(account, id, attempt, BEGUN, notice -> notice.in(NoticeState.DOUBTFUL, now));
    }

    /** An admin wants it sent, whatever became of it before. Absent where it is sent, or on its way. */
    public Optional<Notice> again(AccountId account, String id, Instant now) {
        return change(
                        account,
                        id,
                        notice -> Optional.of(notice)
                                .filter(found -> OPEN_TO_SEND_AGAIN.contains(found.state()))
                                .map(found -> found.again(now)))
                .map(before -> before.again(now));
    }

    private Finish finish(
            AccountId account, String id, long attempt, Set<NoticeState> from, UnaryOperator<Notice> outcome) {
        return change(
                        account,
                        id,
                        notice -> Optional.of(notice)
                                .filter(found -> found.attempt() == attempt && from.contains(found.state()))
                                .map(outcome))
                .map(before -> Finish.SAID)
                .orElse(Finish.KNOWN);
    }

    /** @return the notice before its change */
    private Optional<Notice> change(AccountId account, String id, Function<Notice, Optional<Notice>> change) {
        return Contention.retrying(() -> find(account, id)
                .flatMap(before -> change.apply(before).map(changed -> {
                    move(changed);
                    return before;
                })));
    }

    private VersionedPut put(Notice changed) {
        return new VersionedPut(table, NoticeItems.item(changed), Item.VERSION, changed.version());
    }

    private static Map<String, AttributeValue> item(Notice notice, AgentWindow window, StoredWindow read) {
        return WindowItems.item(notice.account(), notice.agent(), window, read.version() + 1);
    }

    private void write(Writes writes) {
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
    }
}
