package io.rightful.telephony;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.message.Message;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.MessageEvents;

/** What the tests of every provider begin with. */
public final class Given {
    public static final SourceContext CONTEXT = new SourceContext(
            new AccountId("acme"),
            new SourceName("main"),
            "US",
            ZoneId.of("America/Chicago"),
            Instant.parse("2026-11-16T10:30:00Z"));

    private Given() {}

    public static Path fixtures(String folder) {
        try {
            return Path.of(Given.class.getResource("/" + folder).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** None where the provider's tests keep their payloads elsewhere. */
    public static Stream<Path> fixturesOf(Provider provider) {
        if (Given.class.getResource("/" + provider.name()) == null) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(fixtures(provider.name()))) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A fixture as the provider sends it. */
    public static Payload payload(Provider provider, String name) {
        Path form = fixtures(provider.name()).resolve(name + ".form");
        return Files.exists(form) ? Payload.form(text(form)) : Payload.json(text(form.resolveSibling(name + ".json")));
    }

    public static Call call(Normalised normalised) {
        return part(normalised).call();
    }

    public static CallPart part(Normalised normalised) {
        return normalised.fold(
                call -> call.part(),
                message -> unexpected(message),
                other -> unexpected(other),
                unclear -> unexpected(unclear),
                bad -> unexpected(bad));
    }

    public static Message message(Normalised normalised) {
        return normalised.fold(
                call -> unexpected(call),
                message -> message.message(),
                other -> unexpected(other),
                unclear -> unexpected(unclear),
                bad -> unexpected(bad));
    }

    public static Ignored ignored(Normalised normalised) {
        return normalised.fold(
                call -> unexpected(call),
                message -> unexpected(message),
                other -> other,
                unclear -> unexpected(unclear),
                bad -> unexpected(bad));
    }

    public static Unclear unclear(Normalised normalised) {
        return normalised.fold(
                call -> unexpected(call),
                message -> unexpected(message),
                other -> unexpected(other),
                unclear -> unclear,
                bad -> unexpected(bad));
    }

    public static Unusable unusable(Normalised normalised) {
        return normalised.fold(
                call -> unexpected(call),
                message -> unexpected(message),
                other -> unexpected(other),
                unclear -> unexpected(unclear),
                bad -> bad);
    }

    /** A word or a text of its own for each: what is published of a call or message, else what else it is. */
    public static String said(Normalised normalised) {
        return normalised.fold(
                call -> CallEvents.detail(call.part(), written -> written, bad -> bad.code()),
                message -> MessageEvents.detail(message.message(), written -> written, bad -> bad.code()),
                other -> other.kind(),
                unclear -> unclear.code(),
                bad -> bad.code());
    }

    private static <T> T unexpected(Normalised other) {
        throw new AssertionError(other.toString());
    }
}
