package io.rightful.admin.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param style where the style sheet is; likewise the script and the icon
 * @param form what every form sends back, so that it is known for one of these pages
 * @param administers whether the reader may change something
 */
public record Frame(
        List<TabView> tabs,
        String style,
        String script,
        String icon,
        String account,
        String form,
        boolean administers) {}
