package io.rightful.admin.page;

/** A user whom a list offers. */
public record UserOption(String id, String name) {}
