package io.rightful.admin.settings;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.assignment.DefaultLeadOwner;

/** Who gets what nobody else gets. */
@Schema(name = "DefaultLeadOwner")
public record DefaultLeadOwnerView(
        @Schema(
                enumeration = {"default", "user", "queue", "none"},
                description = "default: the user who installed the source")
        Optional<String> kind,

        @Schema(description = "A user's id, where the kind is user")
        Optional<String> user,

        @Schema(description = "The CRM's id of a queue, where the kind is queue")
        Optional<String> queue) {
    private static final int QUEUE_LIMIT = 200;

    static DefaultLeadOwnerView of(DefaultLeadOwner choice) {
        return choice.fold(
                () -> of("default"),
                user -> new DefaultLeadOwnerView(Optional.of("user"), Optional.of(user.value()), Optional.empty()),
                queue -> new DefaultLeadOwnerView(Optional.of("queue"), Optional.empty(), Optional.of(queue)),
                () -> of("none"));
    }

    DefaultLeadOwner choice(NamedUsers users) {
        return switch (kind.orElse("")) {
            case "default" -> new DefaultLeadOwner.Installer();
            case "user" -> new DefaultLeadOwner.User(users.required("defaultLeadOwner.user", user));
            case "queue" -> new DefaultLeadOwner.Queue(queueId());
            case "none" -> new DefaultLeadOwner.None();
            default -> throw Refusals.invalid("defaultLeadOwner.kind", "default, user, queue or none.");
        };
    }

    private String queueId() {
        return queue.filter(id -> !id.isBlank() && PlainText.fits(id, QUEUE_LIMIT))
                .orElseThrow(() -> Refusals.invalid("defaultLeadOwner.queue", "state the CRM's id of the queue."));
    }

    private static DefaultLeadOwnerView of(String kind) {
        return new DefaultLeadOwnerView(Optional.of(kind), Optional.empty(), Optional.empty());
    }
}
