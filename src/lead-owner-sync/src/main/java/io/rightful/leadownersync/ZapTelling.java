package io.rightful.leadownersync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.CrmKind;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Unsupported;
import io.rightful.crm.zapier.HookAnswer;
import io.rightful.crm.zapier.HookTarget;
import io.rightful.crm.zapier.OwnerChanged;
import io.rightful.ledger.integration.ToldChange;
import io.rightful.ledger.integration.ToldChanges;
import io.rightful.ledger.integration.ZapierHook;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

/** To write an owner to a CRM behind Zapier is to tell every Zap that listens. Whether one did anything, nobody is told. */
record ZapTelling(
        AccountId account,
        IntegrationId integration,
        ZapierHooks hooks,
        ToldChanges told,
        ZapUsers users,
        BiFunction<HookTarget, OwnerChanged, HookAnswer> sender,
        InstantSource clock)
        implements Unsupported {
    private static final String ORIGIN = "rightful";

    @Override
    public CrmKind kind() {
        return CrmKind.ZAPIER;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return EnumSet.complementOf(EnumSet.of(CannotDo.WRITE_OWNERS));
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return new ChangeCursor("");
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        List<ZapierHook> listening = hooks.list(account, integration);
        return writes.stream().map(write -> tell(write, listening)).toList();
    }

    private OwnerWritten tell(OwnerWrite write, List<ZapierHook> listening) {
        Instant now = clock.instant();
        Optional<CrmUserId> owner =
                write.owner().fold(Optional::of, queue -> Optional.<CrmUserId>empty(), Optional::<CrmUserId>empty);
        Optional<EmailAddress> email = owner.flatMap(user -> users.email(account, integration, user));
        String id = Digest.of(account.value(), integration.value(), write.lead().value(), now.toString());
        OwnerChanged change = OwnerChanged.of(
                id, write.lead().value(), owner.map(CrmUserId::value), email.map(EmailAddress::folded), ORIGIN, now);
        boolean later = false;
        for (ZapierHook hook : listening) {
            later |= tell(hook, change) == HookAnswer.LATER;
        }
        if (later) {
            return new OwnerWritten.TryLater(write.lead(), "zapier-later");
        }
        told.put(account, integration, new ToldChange(id, write.lead(), owner, email, ORIGIN, now));
        return new OwnerWritten.Written(write.lead());
    }

    private HookAnswer tell(ZapierHook hook, OwnerChanged change) {
        HookAnswer answer = HookTarget.of(hook.address())
                .map(target -> sender.apply(target, change))
                .orElse(HookAnswer.GONE);
        if (answer == HookAnswer.GONE) {
            hooks.delete(account, integration, hook.id());
        }
        return answer;
    }
}
