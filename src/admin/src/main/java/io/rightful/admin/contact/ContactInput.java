package io.rightful.admin.contact;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.rules.contact.Contact;

/** A contact as a person writes one. Any other property is ignored. In a change, what is absent stays as it is. */
@Schema(name = "ContactInput")
public record ContactInput(
        @Schema(description = "At most 200 characters; an empty text clears it")
        Optional<String> name,

        @Schema(
                maxItems = Contact.LIMIT,
                description = "Telephone numbers in any spelling; national ones are read by the account's region")
        Optional<List<String>> phones,

        @Schema(maxItems = Contact.LIMIT) Optional<List<String>> emails,
        Optional<UserReference> leadOwner,
        Optional<UserReference> primaryAgent,
        Optional<UserReference> favouriteAgent) {}
