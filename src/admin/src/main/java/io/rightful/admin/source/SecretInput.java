package io.rightful.admin.source;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source's new secret. */
public record SecretInput(
        @Schema(description = "What the provider signs with; absent: one is made up, to be set at the provider")
        Optional<String> secret) {}
