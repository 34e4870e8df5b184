package io.rightful.crm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The CRMs that are known, each by the code that stands in settings and addresses. */
public enum CrmKind {
    SALESFORCE,
    HUBSPOT,
    FOLLOW_UP_BOSS,
    ACTIVE_CAMPAIGN,
    MARKETO,
    PIPEDRIVE,
    ZOHO,
    DYNAMICS365,
    ZAPIER,
    GENERIC;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public static Optional<CrmKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
