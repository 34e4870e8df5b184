package io.rightful.admin.integration;

import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A CRM to connect, or what is to change of a connection; then what is absent stays. */
@Schema(name = "IntegrationInput")
public record IntegrationInput(
        @Schema(description = "At creation alone: letters, digits and hyphens, at most 64; absent, one is made up")
        Optional<String> id,

        @Schema(
                description =
                        "At creation alone: salesforce, hubspot, followupboss, activecampaign, marketo, pipedrive, "
                                + "zoho, dynamics365, zapier or generic")
        Optional<String> crm,

        @Schema(description = "As the account calls it, at most 128 characters; absent, the CRM's code")
        Optional<String> name,

        @Schema(description = "1 is the highest, up to 1000; absent, behind all others")
        Optional<Integer> rank,

        @Schema(description = "Whether the CRM takes no lead without an owner; absent, as the CRM is known to do")
        Optional<Boolean> ownerRequired,

        @Schema(description = "The CRM's https address without a path, where it has none for everybody; needs access")
        Optional<String> address,

        @Schema(description = "ISO 3166, for numbers without a country code; absent, the account's; needs access")
        Optional<String> region,

        @Schema(
                description =
                        "What lets us in, by the names in the CRM's how-to; replaces all before, and is never shown")
        Optional<Map<String, String>> access,

        @Schema(description = "Of this CRM alone, by the names in its how-to; needs access")
        Optional<Map<String, String>> options) {}
