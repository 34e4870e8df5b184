package io.rightful.local.crm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** Whom a sandbox knows. Whoever is named as an owner and was not known joins, so that any link can be tried. Guarded by its store. */
final class SandboxPeople {
    private final Map<CrmUserId, CrmUser> users = new TreeMap<>();
    private final Map<String, CrmQueue> queues = new TreeMap<>();

    void add(CrmUser user) {
        users.put(user.id(), user);
    }

    void add(CrmQueue queue) {
        queues.put(queue.id(), queue);
    }

    List<CrmUser> users() {
        return List.copyOf(users.values());
    }

    List<CrmQueue> queues() {
        return List.copyOf(queues.values());
    }

    int count() {
        return users.size() + queues.size();
    }

    Optional<CrmUser> user(CrmUserId id) {
        return Optional.ofNullable(users.get(id));
    }

    Optional<CrmQueue> queue(String id) {
        return Optional.ofNullable(queues.get(id));
    }

    /** @param word an identifier, username or e-mail */
    CrmOwner ofUser(String word) {
        CrmUserId id = new CrmUserId(word);
        return join(new CrmOwner.OfUser(users.containsKey(id) ? id : named(word).orElse(id)));
    }

    CrmOwner ofQueue(String id) {
        return join(new CrmOwner.OfQueue(id));
    }

    /** @param word of a queue, or as of {@link #ofUser} */
    CrmOwner ofEither(String word) {
        return queues.containsKey(word) ? ofQueue(word) : ofUser(word);
    }

    private Optional<CrmUserId> named(String word) {
        Optional<EmailAddress> email = EmailAddress.of(word);
        return users.values().stream()
                .filter(user -> user.username().filter(word::equals).isPresent()
                        || email.isPresent() && user.email().equals(email))
                .map(CrmUser::id)
                .findFirst();
    }

    /** An owner that somebody has named is one. */
    CrmOwner join(CrmOwner owner) {
        return owner.fold(
                user -> {
                    users.computeIfAbsent(user, SandboxPeople::newcomer);
                    return owner;
                },
                queue -> {
                    queues.computeIfAbsent(queue, unknown -> new CrmQueue(unknown, unknown));
                    return owner;
                },
                () -> owner);
    }

    private static CrmUser newcomer(CrmUserId id) {
        return new CrmUser(id, id.value(), Optional.empty(), EmailAddress.of(id.value()), CrmUserState.ACTIVE);
    }
}
