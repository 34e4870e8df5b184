package io.rightful.rules.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of a name, between commas or in fields of their own, while what is not part of it is taken off. */
final class NameParts {
    /** A lone token is not told from a title or a suffix: "Mr Smith" is not the mononym "Smith". */
    private static final int LEAST_TOKENS = 2;

    private final List<List<NameWord>> parts = new ArrayList<>();
    private Optional<String> generation = Optional.empty();

    NameParts(List<String> texts) {
        for (String text : texts) {
            List<NameWord> words = new ArrayList<>(NameWord.in(text));
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
    }

    void dropSetOffSuffixes() {
        for (List<NameWord> part : List.copyOf(parts)) {
            boolean onlySuffixes = part.stream().map(NameWord::joined).allMatch(NameAffixes::isSuffixSetOff);
            if (onlySuffixes && tokens() - tokens(part) >= LEAST_TOKENS) {
                dropTrailing(part, NameAffixes::isSuffixSetOff);
            }
        }
        parts.removeIf(List::isEmpty);
    }

    void dropSuffixes() {
        parts.forEach(part -> dropTrailing(part, NameAffixes::isSuffix));
        parts.removeIf(List::isEmpty);
    }

    int count() {
        return parts.size();
    }

    /** "Last, First" in the order in which it is spoken. */
    NameParts reversed() {
        Collections.reverse(parts);
        return this;
    }

    Optional<PersonName> name() {
        List<String> tokens = new ArrayList<>();
        parts.forEach(part -> tokens.addAll(withoutHonorific(part)));
        while (tokens.size() > LEAST_TOKENS && NameAffixes.isHonorific(tokens.get(0))) {
            tokens.remove(0);
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(new PersonName(tokens, generation));
    }

    private List<String> withoutHonorific(List<NameWord> part) {
        List<String> tokens = new ArrayList<>();
        part.forEach(word -> tokens.addAll(word.tokens()));
        int others = tokens() - tokens.size();
        while (tokens.size() > 1 && others + tokens.size() > LEAST_TOKENS && NameAffixes.isHonorific(tokens.get(0))) {
            tokens.remove(0);
        }
        return tokens;
    }

    private void dropTrailing(List<NameWord> part, Predicate<String> suffix) {
        while (!part.isEmpty()) {
            NameWord last = part.get(part.size() - 1);
            if (!suffix.test(last.joined()) || tokens() - last.tokens().size() < LEAST_TOKENS) {
                return;
            }
            part.remove(part.size() - 1);
            generation = generation.or(() -> NameAffixes.generation(last.joined()));
        }
    }

    private int tokens() {
        return parts.stream().mapToInt(NameParts::tokens).sum();
    }

    private static int tokens(List<NameWord> part) {
        return part.stream().mapToInt(word -> word.tokens().size()).sum();
    }
}
