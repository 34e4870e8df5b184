package io.rightful.crm.zapier;

/** What Zapier's answer to a call of a hook means. Received is not yet run. */
public enum HookAnswer {
    RECEIVED,
    /** The Zap is gone: the subscription ends, and nobody is to be asked. */
    GONE,
    /** Too many, or Zapier has fallen: the same again later. */
    LATER,
    /** It will not be taken. */
    REFUSED;

    public static HookAnswer of(int status) {
        if (status >= 200 && status < 300) {
            return RECEIVED;
        }
        if (status == 410 || status == 404) {
            return GONE;
        }
        return status == 429 || status >= 500 ? LATER : REFUSED;
    }
}
