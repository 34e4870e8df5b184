package io.rightful.rules.name;

import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.user.UserName;

import static org.assertj.core.api.Assertions.assertThat;

class NamePropertiesTest {
    @Property(tries = 5_000)
    void foldingAFoldedTextChangesNothing(@ForAll("anyText") String text) {
        String folded = NameFolding.fold(text);

        assertThat(NameFolding.fold(folded)).isEqualTo(folded);
    }

    @Example
    void everyCodePointFoldsToWhatFoldsToItself() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String folded = NameFolding.fold("a" + Character.toString(codePoint) + "b");
            if (!NameFolding.fold(folded).equals(folded)) {
                throw new AssertionError(Integer.toHexString(codePoint) + " folds to " + folded);
            }
        }
    }

    @Property(tries = 5_000)
    void anyTextIsReadOrRefusedButNeverFails(@ForAll("anyText") String text) {
        Optional<PersonName> name = PersonName.ofDisplayed(text);

        assertThat(name.map(read -> NameComparison.of(read, read))).isNotEqualTo(Optional.of(NameComparison.NONE));
    }

    @Property(tries = 5_000)
    void comparisonAndLikenessAreSymmetric(@ForAll("nearName") String one, @ForAll("nearName") String other) {
        PersonName left = Names.displayed(one);
        PersonName right = Names.displayed(other);

        assertThat(NameComparison.of(left, right)).isEqualTo(NameComparison.of(right, left));
        assertThat(Likeness.of(left, right)).isEqualTo(Likeness.of(right, left));
    }

    @Property(tries = 5_000)
    void namesThatCanMatchShareTheirKey(@ForAll("nearName") String one, @ForAll("nearName") String other) {
        PersonName left = Names.displayed(one);
        PersonName right = Names.displayed(other);

        switch (NameComparison.of(left, right)) {
            case EXACT, COMPATIBLE, CONFLICTING_GENERATION ->
                assertThat(left.key()).isEqualTo(right.key());
            default ->
                assertThat(left.tokens().equals(right.tokens()) && !left.hasInitialAtEnds())
                        .isFalse();
        }
    }

    @Property(tries = 5_000)
    void lastCommaFirstIsReadAsFirstLast(@ForAll("word") String first, @ForAll("word") String last) {
        assertThat(PersonName.ofDisplayed(last + ", " + first)).isEqualTo(PersonName.of(new UserName(first, last)));
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<Character> tricky = Arbitraries.of(
                'a', 'ß', 'İ', 'ı', 'Σ', 'ς', '\u0301', '\u0306', '\u0308', 'и', '\u00B4', '\'', ' ', ',', '.',
                '\u200D', '\uD83D', '\uDE00', '\u05B0', '\u0651', '\u3099', 'か', '\u1100', '\u1161', '\u0345');
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("").all().ofMaxLength(40),
                tricky.array(Character[].class).ofMaxSize(12).map(NamePropertiesTest::text));
    }

    @Provide
    Arbitrary<String> nearName() {
        return Arbitraries.of("Ann", "Bob", "Robert", "A", "B", "O", "Smith", "Jones", "Jr", "Sr", "Dr", "李", "明")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(tokens -> String.join(" ", tokens));
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(9);
    }

    private static String text(Character[] characters) {
        StringBuilder text = new StringBuilder();
        for (char character : characters) {
            text.append(character);
        }
        return text.toString();
    }
}
