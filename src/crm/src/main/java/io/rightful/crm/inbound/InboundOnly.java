package io.rightful.crm.inbound;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.CrmKind;
import io.rightful.crm.Unsupported;

/** A CRM that is never asked: it sends owner changes, and is sent events. */
public record InboundOnly(CrmKind kind) implements Unsupported {
    @Override
    public Set<CannotDo> cannotDo() {
        return EnumSet.allOf(CannotDo.class);
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return new ChangeCursor("");
    }
}
