package io.rightful.crm.zoho;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to Zoho CRM. */
@RegisterForReflection
final class ZohoBodies {
    private ZohoBodies() {}

    /** @param mailed whether Zoho mails the new owner */
    record ChangeOwner(
            List<String> ids,
            Owner owner,
            @JsonProperty("notify") boolean mailed) {}

    record Owner(String id) {}
}
