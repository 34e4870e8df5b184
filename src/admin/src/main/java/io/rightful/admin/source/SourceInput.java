package io.rightful.admin.source;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A telephony integration to connect. */
public record SourceInput(
        @Schema(description = "Letters, digits and hyphens, at most 64; unique in the account")
        Optional<String> name,

        @Schema(
                description =
                        "ctm, callrail, cloudtalk, callingly, connect, aircall, dialpad, zoom, quo, twilio, ringcentral, genesys, justcall or generic")
        Optional<String> provider,

        @Schema(description = "What the provider signs with; absent: one is made up")
        Optional<String> secret,

        @Schema(description = "Amazon Connect: the instance's ARN or id")
        Optional<String> instance) {}
