package io.rightful.local.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** In which light, and on how large a screen, a page is seen. */
enum Look {
    LIGHT(ColorScheme.LIGHT, 1280, 900),
    DARK(ColorScheme.DARK, 1280, 900),
    PHONE(ColorScheme.LIGHT, 390, 844);

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    Look(ColorScheme scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
    }
}
