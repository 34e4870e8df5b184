package io.rightful.local.console;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.rightful.local.LocalDatabase;
import io.rightful.local.Requests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The console as a person meets it: whole pages, their script and their style, in Chromium. */
@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
@Tag("browser")
class ConsoleInBrowserTest {
    private static final Path PICTURES = Path.of("target", "console");

    private static Chromium chromium;

    @TestHTTPResource("/")
    URL base;

    @BeforeAll
    static void openBrowser() throws IOException {
        Files.createDirectories(PICTURES);
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @BeforeEach
    void callsOfJSmith() {
        PageNames.people();
    }

    @Test
    void twelveCallsOfAnAgentBecomeAUsersByOneClick() {
        Office.answered(8100, 12, "USR-SMITH", "J. Smith");
        try (Visit visit = visit(Look.LIGHT)) {
            Page page = visit.open("/");
            assertThat(agent(page, "J. Smith")).containsText("12 calls");

            page.getByRole(AriaRole.BUTTON, named("Link J. Smith to Jane Smith"))
                    .click();

            assertThat(page.getByText("No call waits for this agent any more.")).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
        IntStream.range(8100, 8112)
                .forEach(call ->
                        assertThat(Requests.outcome(Integer.toString(call))).isEqualTo("assigned"));
    }

    @Test
    void theSameIsDoneByTheKeyboardAlone() {
        Office.answered(8200, 2, "USR-KEYS", "Rowan Ellingam");
        try (Visit visit = visit(Look.LIGHT)) {
            Page page = visit.open("/");
            Locator choice = page.getByLabel("Whom to link Rowan Ellingam to");
            tabTo(page, choice);
            page.keyboard().type("Jane Smith");
            tabTo(page, page.getByRole(AriaRole.BUTTON, named("Link Rowan Ellingam to the chosen user")));
            page.keyboard().press("Enter");

            assertThat(page.getByText("Linked to Jane Smith.")).isVisible();
            assertThat(page.getByText("No call waits for this agent any more.")).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)).isFocused();
        }
    }

    @Test
    void withoutAScriptTheSameIsDoneOnPagesOfTheirOwn() {
        Office.answered(8300, 1, "USR-PLAIN", "Plain Agent");
        try (Visit visit = new Visit(chromium.browser(), Look.LIGHT.options().setJavaScriptEnabled(false), base)) {
            Page page = visit.open("/");
            page.getByLabel("Whom to link Plain Agent to").selectOption("Jane Smith");
            page.getByRole(AriaRole.BUTTON, named("Link Plain Agent to the chosen user"))
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING, named("Linked"))).isVisible();
            assertThat(page.getByText("Linked to Jane Smith.")).isVisible();
        }
    }

    @Test
    void aCallIsFoundReadAndGivenByHand() {
        Office.answered(8400, 1, "USR-GIVEN", "Given Away");
        try (Visit visit = visit(Look.LIGHT)) {
            Page page = visit.open("/console/calls");
            page.getByLabel("Assigned or not").selectOption("unassigned");
            page.getByRole(AriaRole.BUTTON, named("Show")).click();
            page.navigate(base + "console/calls/ctm/8400");
            page.getByLabel("Assign by hand").selectOption("Jane Smith");
            page.getByRole(AriaRole.BUTTON, named("Assign")).click();

            assertThat(page.getByText("A person decided this: no rule changes it."))
                    .isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(Requests.outcome("8400")).isEqualTo("assigned");
    }

    @Test
    void aFigureOfTheReportOpensItsCalls() {
        String jane = PageNames.jane();
        Office.answered(8500, 3, "USR-FIGURES", "Nobody Known");
        IntStream.range(8500, 8503).forEach(call -> PageNames.give(call, jane));
        try (Visit visit = visit(Look.LIGHT)) {
            Page page = visit.open("/console/reports");
            Locator figure = page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName(Pattern.compile("calls that Jane Smith is responsible for")));
            int calls = Integer.parseInt(figure.textContent());
            figure.click();

            assertThat(page.locator("tbody tr")).hasCount(calls);
        }
    }

    @Test
    void whatWouldChangeIsTriedAndWatched() {
        Office.answered(8700, 2, "USR-AGAIN", "Jane Smith");
        try (Visit visit = visit(Look.LIGHT)) {
            Page page = visit.open("/console/jobs");
            page.getByRole(AriaRole.BUTTON, named("Try")).click();

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("done");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("0 would change");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyPageIsReadableForEverybody(Look look) {
        Office.answered(8600, 3, "USR-SEEN", "J. Smyth");
        for (PageNames name : PageNames.values()) {
            try (Visit visit = new Visit(chromium.browser(), look.options().setBypassCSP(true), base)) {
                Page page = visit.open(name.path());
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name.file(look))));
                assertThat(Accessibility.violations(page))
                        .as(name + ", " + look)
                        .isEmpty();
                assertThat(visit.complaints()).as(name + ", " + look).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(name + " fits, " + look)
                        .isTrue();
            }
        }
    }

    private Visit visit(Look look) {
        return new Visit(chromium.browser(), look.options(), base);
    }

    private static Locator agent(Page page, String name) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not get to " + wanted);
    }
}
