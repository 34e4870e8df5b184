package io.rightful.admin.contact;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.contact.ContactId;

/** The contact that two become. */
@Schema(name = "MergeInput")
public record MergeInput(
        @Schema(description = "The id of the contact that remains")
        Optional<String> into) {
    private static final int LIMIT = 256;

    ContactId contact() {
        return into.filter(text -> !text.isBlank() && PlainText.fits(text, LIMIT))
                .map(ContactId::new)
                .orElseThrow(() -> Refusals.invalid("into", "name another contact of the account."));
    }
}
