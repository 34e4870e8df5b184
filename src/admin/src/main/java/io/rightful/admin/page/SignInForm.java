package io.rightful.admin.page;

/**
 * The page that asks for a token.
 *
 * @param to where to go on afterwards
 * @param problem why it is asked for again, or nothing
 */
public record SignInForm(String to, String problem) {}
