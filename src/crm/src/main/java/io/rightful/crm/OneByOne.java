package io.rightful.crm;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.remote.Exchange;

/** For CRMs that take one owner a request: a limit or a fallen server leaves that lead and all after it for later. */
public final class OneByOne {
    /** Statuses that concern this one lead alone. */
    public static final Integer[] OF_ONE_LEAD = {400, 403, 404, 410, 412};

    private OneByOne() {}

    /** @param send asks with {@link #OF_ONE_LEAD} as answers */
    public static List<OwnerWritten> write(List<OwnerWrite> writes, Function<OwnerWrite, OwnerWritten> send) {
        return BatchWrites.write(writes, 1, one -> {
            OwnerWrite write = one.get(0);
            return Map.of(write.lead(), send.apply(write));
        });
    }

    public static OwnerWritten result(OwnerWrite write, Exchange exchange) {
        return result(write, exchange.status());
    }

    /** For an answer with a status of its own for each lead. */
    public static OwnerWritten result(OwnerWrite write, int status) {
        String code = "http-" + status;
        return switch (status) {
            case 400 -> new Refused(write.lead(), Refusal.OTHER, code);
            case 403 -> new Refused(write.lead(), Refusal.NOT_PERMITTED, code);
            case 404, 410 -> new Refused(write.lead(), Refusal.LEAD_NOT_THERE, code);
            case 412 -> new Refused(write.lead(), Refusal.CHANGED_MEANWHILE, code);
            default -> new Written(write.lead());
        };
    }

    public static OwnerWritten notWritable(OwnerWrite write) {
        return new Refused(write.lead(), Refusal.NOT_SUPPORTED, "owner-not-writable");
    }
}
