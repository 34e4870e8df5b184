package io.rightful.crm.pipedrive;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What Pipedrive answers. */
@RegisterForReflection
final class PipedriveAnswers {
    private PipedriveAnswers() {}

    record Users(List<User> data) {}

    record User(
            String id,
            Optional<String> name,
            Optional<String> email,
            @JsonProperty("active_flag") boolean active,
            @JsonProperty("is_deleted") boolean deleted) {}

    record Persons(
            List<Person> data,
            @JsonProperty("additional_data") Optional<Additional> additional) {
        Optional<String> next() {
            return additional.flatMap(Additional::nextCursor);
        }
    }

    record Additional(@JsonProperty("next_cursor") Optional<String> nextCursor) {}

    record Person(
            String id,
            Optional<String> name,
            @JsonProperty("owner_id") Optional<String> ownerId,
            @JsonProperty("update_time") String updateTime,
            @JsonProperty("is_deleted") boolean deleted,
            Optional<List<Value>> emails,
            Optional<List<Value>> phones) {}

    record Value(Optional<String> value) {}

    record Found(Items data) {}

    record Items(List<Item> items) {}

    record Item(Id item) {}

    record Id(String id) {}
}
