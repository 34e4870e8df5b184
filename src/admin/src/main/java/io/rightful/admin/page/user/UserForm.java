package io.rightful.admin.page.user;

import java.util.Optional;

import jakarta.ws.rs.FormParam;

import io.rightful.admin.user.UserInput;

/** A user as a form sends one. */
public class UserForm {
    @FormParam("form")
    Optional<String> form;

    @FormParam("firstName")
    Optional<String> firstName;

    @FormParam("lastName")
    Optional<String> lastName;

    @FormParam("email")
    Optional<String> email;

    @FormParam("timeZone")
    Optional<String> timeZone;

    /** A box that is not ticked sends nothing. */
    @FormParam("active")
    Optional<String> active;

    @FormParam("version")
    Optional<String> version;

    String form() {
        return form.orElse("");
    }

    boolean active() {
        return active.isPresent();
    }

    Optional<String> seen() {
        return version.filter(text -> !text.isEmpty());
    }

    /** @param is whether they are active, where the form says so */
    UserInput input(Optional<Boolean> is) {
        return new UserInput(
                firstName,
                lastName,
                email,
                is,
                timeZone.map(String::strip).filter(zone -> !zone.isEmpty()),
                Optional.empty());
    }
}
