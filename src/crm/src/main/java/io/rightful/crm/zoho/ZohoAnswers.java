package io.rightful.crm.zoho;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What Zoho CRM answers; where there is nothing, an empty body. Identifiers are text of 18 or 19 digits. */
@RegisterForReflection
final class ZohoAnswers {
    static final Leads NO_LEADS = new Leads(List.of(), Optional.empty());

    private ZohoAnswers() {}

    record Users(List<User> users, Info info) {}

    record User(
            String id,
            @JsonProperty("full_name") Optional<String> fullName,
            Optional<String> email,
            Optional<String> status) {}

    record Info(
            @JsonProperty("more_records") boolean more,
            @JsonProperty("next_page_token") Optional<String> nextPageToken) {}

    record Leads(List<Lead> data, Optional<Info> info) {
        Optional<String> next() {
            return info.filter(Info::more).flatMap(Info::nextPageToken);
        }
    }

    record Lead(
            String id,
            @JsonProperty("Owner") Optional<Owner> owner,
            @JsonProperty("Modified_Time") String modifiedTime,
            @JsonProperty("Full_Name") Optional<String> fullName,
            @JsonProperty("Email") Optional<String> email,
            @JsonProperty("Phone") Optional<String> phone,
            @JsonProperty("Mobile") Optional<String> mobile,
            @JsonProperty("Converted__s") boolean converted) {}

    record Owner(String id) {}

    record Changed(List<Result> data) {}

    record Result(String code, Optional<Details> details) {}

    record Details(Optional<String> id) {}
}
