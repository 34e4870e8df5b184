package io.rightful.rules.message;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** What makes two deliveries speak of one text or form submission. */
public record MessageKey(AccountId account, SourceName source, String id) {
    /** The provider's identifiers are short; a longer one is not one. */
    public static final int ID_LIMIT = 256;
}
