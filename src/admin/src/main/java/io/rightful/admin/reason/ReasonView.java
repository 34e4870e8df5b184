package io.rightful.admin.reason;

import io.rightful.rules.decision.Reason;

/** A reason as people and programs read it. */
public record ReasonView(String code, String meaning, String adminAction) {
    public static ReasonView of(Reason reason) {
        return new ReasonView(reason.code(), reason.meaning(), reason.adminAction());
    }
}
