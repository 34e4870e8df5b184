package io.rightful.admin.inbound;

/** A subscription, by the id with which Zapier ends it. */
public record HookView(String id) {}
