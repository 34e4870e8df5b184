package io.rightful.local.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/** What axe-core finds to be in the way of somebody. */
final class Accessibility {
    private static final String SCRIPT = "/META-INF/resources/_static/axe-core/%s/axe.min.js";
    private static final String SERIOUS = """
            () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
              .then(found => found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', ')))
            """;

    private Accessibility() {}

    /** @return serious and critical ones, each with where it is */
    static List<?> violations(Page page) {
        page.evaluate(script());
        return (List<?>) page.evaluate(SERIOUS);
    }

    private static String script() {
        String place = SCRIPT.formatted(System.getProperty("axe-core.version"));
        try (InputStream stream = Objects.requireNonNull(Accessibility.class.getResourceAsStream(place), place)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
