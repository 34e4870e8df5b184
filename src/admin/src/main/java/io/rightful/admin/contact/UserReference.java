package io.rightful.admin.contact;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.assignment.Person;
import io.rightful.rules.user.UserId;

/** A user as a part of something else names them: their id as text, or an object that holds it. An empty text is nobody. */
@Schema(name = "UserReference", description = "A user's id as text, or {\"user\": id}; an empty text is nobody")
public record UserReference(Optional<String> user) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UserReference ofId(String id) {
        return new UserReference(Optional.of(id));
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public UserReference {}

    /** An object without a user says nothing, as a queue's does that is sent back. */
    boolean saysSomething() {
        return user.isPresent();
    }

    /** Empty means nobody. */
    Optional<UserId> chosen(String field) {
        return user.filter(text -> !text.isEmpty()).map(text -> Person.id(field, text));
    }
}
