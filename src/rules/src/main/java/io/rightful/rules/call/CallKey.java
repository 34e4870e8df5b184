package io.rightful.rules.call;

/** What makes two deliveries speak of one call. The same call id in another account or source is another call. */
public record CallKey(AccountId account, SourceName source, String callId) {
    /** The provider's identifiers are short; a longer one is not one. */
    public static final int CALL_ID_LIMIT = 256;
}
