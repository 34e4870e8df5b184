package io.rightful.admin.page.user;

import java.util.Optional;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

import io.rightful.admin.user.UserInput;

/** A user as a form sends one. */
public class UserForm {
    @FormParam("form")
    @DefaultValue("")
    String form;

    @FormParam("firstName")
    @DefaultValue("")
    String firstName;

    @FormParam("lastName")
    @DefaultValue("")
    String lastName;

    @FormParam("email")
    @DefaultValue("")
    String email;

    @FormParam("timeZone")
    @DefaultValue("")
    String timeZone;

    /** A box that is not ticked sends nothing. */
    @FormParam("active")
    Optional<String> active;

    @FormParam("version")
    @DefaultValue("")
    String version;

    String form() {
        return form;
    }

    boolean active() {
        return active.isPresent();
    }

    Optional<String> seen() {
        return Optional.of(version).filter(text -> !text.isEmpty());
    }

    /** @param is whether they are active, where the form says so */
    UserInput input(Optional<Boolean> is) {
        return new UserInput(
                Optional.of(firstName),
                Optional.of(lastName),
                Optional.of(email),
                is,
                Optional.of(timeZone.strip()).filter(zone -> !zone.isEmpty()),
                Optional.empty());
    }
}
