package io.rightful.local.console;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

/** One person's visit to the console, and what the browser complained of meanwhile. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, Browser.NewContextOptions options, URL base) {
        this.base = base.toString().replaceAll("/$", "");
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::note);
    }

    Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }
}
