package io.rightful.admin.page;

/** A page as the bar of all pages offers it. */
public record TabView(String title, String path, boolean current) {}
