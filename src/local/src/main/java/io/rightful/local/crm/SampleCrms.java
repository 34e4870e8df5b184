package io.rightful.local.crm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.user.User;
import io.rightful.local.sample.SampleData;
import io.rightful.local.sample.SampleUsers;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

/** One connected CRM of each kind, named by its code, in which the demo account's users have users of their own. */
@Singleton
public class SampleCrms {
    private static final Optional<Long> ABSENT = Optional.of(0L);

    private final Sandboxes sandboxes;
    private final Integrations integrations;
    private final CrmUsers crmUsers;
    private final CrmLinks links;
    private final Pulls pulls;
    private final InstantSource clock;

    SampleCrms(
            Sandboxes sandboxes,
            Integrations integrations,
            CrmUsers crmUsers,
            CrmLinks links,
            Pulls pulls,
            InstantSource clock) {
        this.sandboxes = sandboxes;
        this.integrations = integrations;
        this.crmUsers = crmUsers;
        this.links = links;
        this.pulls = pulls;
        this.clock = clock;
    }

    /** The sandboxes forget with every start; what the account has decided of its integrations stays. */
    public void put() {
        Sandboxes.KINDS.forEach(kind -> {
            List<CrmUser> users = Stream.concat(
                            SampleUsers.all().stream().map(user -> mirror(kind, user)), Stream.of(stranger(kind)))
                    .toList();
            List<CrmQueue> queues = List.of(new CrmQueue(kind.code() + "-new-leads", "New leads"));
            sandboxes.join(kind, users, queues);
            integrations
                    .put(SampleData.ACCOUNT, integration(kind), ABSENT)
                    .fold(written -> connect(kind, users, queues), taken -> kind);
        });
    }

    private CrmKind connect(CrmKind kind, List<CrmUser> users, List<CrmQueue> queues) {
        crmUsers.put(
                SampleData.ACCOUNT,
                id(kind),
                users.stream().map(SampleCrms::listed).toList(),
                queues.stream()
                        .map(queue -> new ListedCrmQueue(queue.id(), queue.name(), true))
                        .toList());
        SampleUsers.all()
                .forEach(user ->
                        links.put(SampleData.ACCOUNT, id(kind), user.id(), crmId(kind, user), Optional.empty()));
        readToTheEnd(kind);
        return kind;
    }

    /** Of an empty CRM everything is known. */
    private void readToTheEnd(CrmKind kind) {
        String holder = "sample";
        Instant now = clock.instant();
        pulls.of(SampleData.ACCOUNT, id(kind)).acquire(holder, now, Duration.ofMinutes(1));
        String cursor = SandboxCursor.before(Instant.EPOCH).cursor().value();
        pulls.of(SampleData.ACCOUNT, id(kind)).finish(holder, cursor, now);
    }

    private static Integration integration(CrmKind kind) {
        return new Integration(
                id(kind), kind.code(), kind.code(), kind.ordinal() + 1, false, IntegrationSettings.DEFAULT);
    }

    private static CrmUser mirror(CrmKind kind, User user) {
        return new CrmUser(
                crmId(kind, user),
                user.name().displayed(),
                Optional.of(user.id().value()),
                user.email().flatMap(EmailAddress::of),
                CrmUserState.ACTIVE);
    }

    /** Somebody of the CRM who is nobody here. */
    private static CrmUser stranger(CrmKind kind) {
        return new CrmUser(
                new CrmUserId(kind.code() + "-orla"),
                "Orla Fennimore",
                Optional.of("orla-fennimore"),
                EmailAddress.of("orla.fennimore@crm.example.com"),
                CrmUserState.ACTIVE);
    }

    private static ListedCrmUser listed(CrmUser user) {
        return new ListedCrmUser(
                user.id(), user.name(), user.username(), user.email(), user.state() == CrmUserState.ACTIVE);
    }

    private static CrmUserId crmId(CrmKind kind, User user) {
        return new CrmUserId(kind.code() + "-" + user.name().first().toLowerCase(Locale.ROOT));
    }

    private static IntegrationId id(CrmKind kind) {
        return new IntegrationId(kind.code());
    }
}
