package io.rightful.crm;

import java.util.List;

import io.rightful.rules.sync.CrmLead;

/** One page of changed leads. */
public record Changes(List<CrmLead> leads, ChangeCursor next, Progress progress) {
    /** Whether anything is left to be read just now. */
    public enum Progress {
        MORE,
        CAUGHT_UP
    }

    public Changes {
        leads = List.copyOf(leads);
    }
}
