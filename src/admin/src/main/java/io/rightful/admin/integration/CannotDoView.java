package io.rightful.admin.integration;

import io.rightful.admin.text.Codes;
import io.rightful.crm.CannotDo;

/** Something that a CRM has no way to do. */
public record CannotDoView(String code, String meaning) {
    static CannotDoView of(CannotDo what) {
        return new CannotDoView(Codes.of(what), what.meaning());
    }
}
