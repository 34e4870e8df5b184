package io.rightful.callcompleted.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;

/** One payload of those that the adapters are tested by. */
record ProviderFixtures(Provider provider, Path file) {
    private static final Path ALL = Path.of("../telephony/src/test/resources");
    private static final Instant RECEIVED = Instant.parse("2026-11-16T10:30:00Z");

    /** All payloads of one call of one provider, for each that has several. */
    static List<List<ProviderFixtures>> calls() {
        Map<String, List<ProviderFixtures>> calls = new TreeMap<>();
        Providers.all().stream()
                .flatMap(ProviderFixtures::of)
                .forEach(payload -> payload.part(new AccountId("any"))
                        .map(part -> payload.provider().name() + "/"
                                + part.call().key().callId())
                        .ifPresent(call -> calls.computeIfAbsent(call, none -> new ArrayList<>())
                                .add(payload)));
        return calls.values().stream().filter(payloads -> payloads.size() > 1).toList();
    }

    /** What it states of a call. */
    Optional<CallPart> part(AccountId account) {
        SourceContext context = new SourceContext(account, Scenario.SOURCE, "US", ZoneOffset.UTC, RECEIVED);
        return provider.normalise(payload(), context)
                .fold(
                        call -> Optional.of(call.part()),
                        text -> Optional.empty(),
                        ignored -> Optional.empty(),
                        unclear -> Optional.empty(),
                        bad -> Optional.empty());
    }

    private Payload payload() {
        try {
            String text = Files.readString(file).strip();
            return file.toString().endsWith(".form") ? Payload.form(text) : Payload.json(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ProviderFixtures> of(Provider provider) {
        Path folder = ALL.resolve(provider.name());
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> !file.toString().endsWith(".normalised"))
                    .sorted()
                    .map(file -> new ProviderFixtures(provider, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
