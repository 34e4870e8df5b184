package io.rightful.admin.page.call;

import java.util.List;

/**
 * Steps and legs side by side along the time of the call. What states no time is told in words alone.
 *
 * @param height of the picture, whose width is always 1000
 * @param begin when its left edge is, as a clock shows it; likewise the right edge
 * @param known whether anything in it has a time
 */
public record CallTimeline(int height, String begin, String end, boolean known, List<Line> lines) {

    /**
     * @param kind step, talked or rang: how it is drawn
     * @param y where its line begins
     * @param x where its bar begins, and how wide it is; nothing where no time is stated
     */
    public record Line(String kind, String what, String when, int y, int x, int width) {}
}
