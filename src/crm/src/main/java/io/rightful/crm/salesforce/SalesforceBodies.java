package io.rightful.crm.salesforce;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to Salesforce. */
@RegisterForReflection
final class SalesforceBodies {
    private SalesforceBodies() {}

    record OwnerUpdates(boolean allOrNone, List<OwnerUpdate> records) {}

    record OwnerUpdate(
            Attributes attributes,
            String id,
            @JsonProperty("OwnerId") String ownerId) {}

    record Attributes(String type) {
        static final Attributes LEAD = new Attributes("Lead");
    }

    /** A call in the activity timeline; what only a new one may state is absent when it is updated. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Task(
            @JsonProperty("TaskSubtype") Optional<String> taskSubtype,
            @JsonProperty("CallObject") String callObject,
            @JsonProperty("Subject") String subject,
            @JsonProperty("Status") String status,
            @JsonProperty("ActivityDate") String activityDate,
            @JsonProperty("CallType") String callType,
            @JsonProperty("CallDurationInSeconds") Optional<Long> callDurationInSeconds,
            @JsonProperty("CallDisposition") String callDisposition,
            @JsonProperty("WhoId") String whoId,
            @JsonProperty("OwnerId") Optional<String> ownerId) {}
}
