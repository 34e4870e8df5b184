package io.rightful.crm.dynamics;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What Dataverse answers. */
@RegisterForReflection
final class DynamicsAnswers {
    private static final String NEXT = "@odata.nextLink";

    private DynamicsAnswers() {}

    record Users(List<User> value, @JsonProperty(NEXT) Optional<String> next) {}

    record User(
            String systemuserid,
            Optional<String> fullname,
            Optional<String> internalemailaddress,
            Optional<String> domainname,
            boolean isdisabled,
            Optional<String> applicationid) {}

    record Teams(List<Team> value, @JsonProperty(NEXT) Optional<String> next) {}

    record Team(String teamid, Optional<String> name) {}

    record Leads(List<Lead> value, @JsonProperty(NEXT) Optional<String> next) {}

    record Lead(
            @JsonProperty("@odata.etag") String etag,
            String leadid,
            @JsonProperty("_ownerid_value") Optional<String> owner,

            @JsonProperty("_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname")
            Optional<String> ownerKind,

            String modifiedon,
            Optional<Integer> statecode,
            Optional<String> fullname,
            Optional<String> emailaddress1,
            Optional<String> telephone1,
            Optional<String> mobilephone) {}
}
