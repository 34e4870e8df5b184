package io.rightful.admin.page;

/**
 * The page that asks for a token.
 *
 * @param to where to go on afterwards
 * @param problem why it is asked for again, or nothing
 * @param style where the style sheet is; likewise the icon
 */
public record SignInForm(String to, String problem, String style, String icon) {}
