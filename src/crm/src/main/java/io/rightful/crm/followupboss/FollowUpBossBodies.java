package io.rightful.crm.followupboss;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to Follow Up Boss. */
@RegisterForReflection
final class FollowUpBossBodies {
    private FollowUpBossBodies() {}

    /** The owner and nothing else: tags that are not sent are kept only where no tag is sent. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Owner(Optional<Long> assignedUserId, Optional<Long> assignedPondId) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Call(
            long personId,
            String phone,
            @JsonProperty("isIncoming") boolean incoming,
            String note,
            Optional<String> outcome,
            Optional<Long> duration,
            Optional<Long> userId) {}
}
