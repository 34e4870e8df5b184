package io.rightful.admin.integration;

/** Where a CRM posts, and with what it proves itself there. */
public record IntegrationSecretView(String integration, String url, String secret) {}
