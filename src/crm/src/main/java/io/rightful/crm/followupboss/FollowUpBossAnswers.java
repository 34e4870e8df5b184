package io.rightful.crm.followupboss;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What Follow Up Boss answers. */
@RegisterForReflection
final class FollowUpBossAnswers {
    private FollowUpBossAnswers() {}

    record Metadata(Optional<String> next) {}

    record Users(List<User> users) {}

    record User(
            String id, Optional<String> name, Optional<String> email, Optional<String> role, Optional<String> status) {}

    record Ponds(List<Pond> ponds) {}

    record Pond(String id, Optional<String> name) {}

    record People(@JsonProperty("_metadata") Optional<Metadata> metadata, List<Person> people) {
        Optional<String> next() {
            return metadata.flatMap(Metadata::next).filter(token -> !token.isEmpty());
        }
    }

    record Person(
            String id,
            Optional<String> name,
            String updated,
            Optional<String> assignedUserId,
            Optional<String> assignedPondId,
            Optional<List<Value>> emails,
            Optional<List<Value>> phones) {}

    record Value(Optional<String> value) {}

    record Calls(List<Call> calls) {}

    record Call(String id, Optional<String> note) {}

    record Created(String id) {}
}
