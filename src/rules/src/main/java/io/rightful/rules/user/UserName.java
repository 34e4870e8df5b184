package io.rightful.rules.user;

/** A user's name as an admin typed it. A mononym leaves one of the two empty. */
public record UserName(String first, String last) {
    public String displayed() {
        return (first + " " + last).strip();
    }
}
