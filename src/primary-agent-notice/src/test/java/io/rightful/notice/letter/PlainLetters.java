package io.rightful.notice.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;

/** The function's letters without its container. */
public final class PlainLetters {
    public static final String CONSOLE = "https://console.example.com";

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();

    private PlainLetters() {}

    public static Letters letters() {
        return new Letters(template("html", Variant.TEXT_HTML), template("txt", Variant.TEXT_PLAIN), CONSOLE);
    }

    private static Template template(String ending, String type) {
        try (InputStream file = Letters.class.getResourceAsStream("/templates/notice/letter." + ending)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ENGINE.parse(text, Variant.forContentType(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
