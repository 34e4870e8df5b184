package io.rightful.admin.page.asset;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

/** What pages need beside themselves. Each has a name that follows from its content, so that a browser keeps it for good. */
@Singleton
public class Assets {
    private final Asset style = Asset.read("console.css", "text/css;charset=UTF-8");
    private final Asset script = Asset.read("htmx.min.js", "text/javascript;charset=UTF-8");
    private final Asset icon = Asset.read("icon.svg", "image/svg+xml");
    private final Map<String, Asset> byName =
            Stream.of(style, script, icon).collect(Collectors.toMap(Asset::name, Function.identity()));

    public String style() {
        return style.path();
    }

    public String script() {
        return script.path();
    }

    public String icon() {
        return icon.path();
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
