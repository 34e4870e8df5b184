package io.rightful.crm.salesforce;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What Salesforce answers. */
@RegisterForReflection
final class SalesforceAnswers {
    private SalesforceAnswers() {}

    record Leads(boolean done, List<Lead> records) {}

    record Found(List<Lead> searchRecords) {}

    record Users(Optional<String> nextRecordsUrl, List<User> records) {}

    record Queues(Optional<String> nextRecordsUrl, List<QueueSobject> records) {}

    record Tasks(List<Created> records) {}

    record Created(@JsonAlias("Id") String id) {}

    record Saved(Optional<String> id, boolean success, List<Problem> errors) {}

    /** Batches say statusCode, everything else errorCode. */
    record Problem(Optional<String> statusCode, Optional<String> errorCode) {
        String code() {
            return statusCode.or(this::errorCode).orElse("UNKNOWN");
        }
    }

    record Lead(
            @JsonProperty("Id") String id,
            @JsonProperty("OwnerId") Optional<String> ownerId,
            @JsonProperty("Owner") Optional<Owner> owner,
            @JsonProperty("IsConverted") boolean converted,
            @JsonProperty("IsDeleted") boolean deleted,
            @JsonProperty("MasterRecordId") Optional<String> masterRecordId,
            @JsonProperty("SystemModstamp") String systemModstamp,
            @JsonProperty("Name") Optional<String> name,
            @JsonProperty("Email") Optional<String> email,
            @JsonProperty("Phone") Optional<String> phone,
            @JsonProperty("MobilePhone") Optional<String> mobilePhone) {}

    record Owner(@JsonProperty("Type") Optional<String> type) {}

    record User(
            @JsonProperty("Id") String id,
            @JsonProperty("Name") Optional<String> name,
            @JsonProperty("Email") Optional<String> email,
            @JsonProperty("Username") Optional<String> username,
            @JsonProperty("IsActive") boolean active) {}

    record QueueSobject(
            @JsonProperty("QueueId") String queueId,
            @JsonProperty("Queue") Optional<Queue> queue) {}

    record Queue(@JsonProperty("Name") Optional<String> name) {}
}
