package io.rightful.rules.waiting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** One thing a call lacks. When it changes, exactly the calls that wait for it are decided again. */
public record WaitingFor(Kind kind, String thing) implements Comparable<WaitingFor> {
    private static final int SHARDS = 8;
    private static final Comparator<WaitingFor> ORDER =
            Comparator.comparing(WaitingFor::kind).thenComparing(WaitingFor::thing);

    /** What may be lacking. */
    public enum Kind {
        /** An admin's link of an agent. */
        AGENT,
        /** A user with an e-mail. */
        EMAIL,
        /** A user with a name. */
        NAME,
        /** A user's being active. */
        USER,
        /** The owner of the contact with a number. */
        OWNER,
        /** A sync with the CRMs that succeeds again. */
        SYNC;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static WaitingFor agent(SourceName source, AgentKey agent) {
        return new WaitingFor(Kind.AGENT, source.value() + "#" + agent.value());
    }

    public static WaitingFor email(EmailAddress email) {
        return new WaitingFor(Kind.EMAIL, email.folded());
    }

    public static WaitingFor name(NameKey name) {
        return new WaitingFor(Kind.NAME, name.value());
    }

    public static WaitingFor user(UserId user) {
        return new WaitingFor(Kind.USER, user.value());
    }

    public static WaitingFor owner(String number) {
        return new WaitingFor(Kind.OWNER, number);
    }

    /** @param reachedAt of the contact whose owner is unknown meanwhile */
    public static WaitingFor sync(String reachedAt) {
        return new WaitingFor(Kind.SYNC, Integer.toString(Math.floorMod(reachedAt.hashCode(), SHARDS)));
    }

    /** All that wait for a sync: spread, so that no key takes all of an account's calls. */
    public static List<WaitingFor> syncs() {
        return IntStream.range(0, SHARDS)
                .mapToObj(shard -> new WaitingFor(Kind.SYNC, Integer.toString(shard)))
                .toList();
    }

    @Override
    public int compareTo(WaitingFor other) {
        return ORDER.compare(this, other);
    }
}
