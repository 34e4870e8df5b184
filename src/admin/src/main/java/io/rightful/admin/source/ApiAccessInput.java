package io.rightful.admin.source;

import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lets us ask a source's phone system; it replaces all that was entered before. */
@Schema(name = "ApiAccessInput")
public record ApiAccessInput(
        @Schema(description = "The phone system's https address without a path, where it has none for everybody")
        Optional<String> address,

        @Schema(description = "What lets us in, by the names in the phone system's how-to; never shown")
        Optional<Map<String, String>> access,

        @Schema(description = "Of this phone system alone, by the names in its how-to")
        Optional<Map<String, String>> options) {}
