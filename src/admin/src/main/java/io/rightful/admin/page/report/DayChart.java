package io.rightful.admin.page.report;

import java.util.ArrayList;
import java.util.List;

import io.rightful.admin.page.Bars;
import io.rightful.admin.report.DayView;

/**
 * What became of each day's calls, as a picture and as its figures.
 *
 * @param width of the picture, whose height is always 100
 * @param share how many of all calls are somebody's
 */
public record DayChart(int width, String share, List<Bar> bars) {
    private static final int STEP = 12;
    private static final int HEIGHT = 100;

    /**
     * @param assignedY where the part of the assigned calls begins, from above; likewise {@code unassignedY}, above it
     */
    public record Bar(
            String day,
            long assigned,
            long unassigned,
            String share,
            int x,
            int assignedY,
            int assignedHeight,
            int unassignedY,
            int unassignedHeight) {}

    static DayChart of(List<DayView> days) {
        Bars scale = Bars.of(days.stream().mapToLong(day -> day.assigned() + day.unassigned()));
        List<Bar> bars = new ArrayList<>();
        for (DayView day : days) {
            int assigned = scale.width(day.assigned());
            int unassigned = Math.min(scale.width(day.unassigned()), HEIGHT - assigned);
            bars.add(new Bar(
                    day.day(),
                    day.assigned(),
                    day.unassigned(),
                    share(day.assigned(), day.unassigned()),
                    bars.size() * STEP,
                    HEIGHT - assigned,
                    assigned,
                    HEIGHT - assigned - unassigned,
                    unassigned));
        }
        return new DayChart(
                days.size() * STEP,
                share(
                        days.stream().mapToLong(DayView::assigned).sum(),
                        days.stream().mapToLong(DayView::unassigned).sum()),
                bars);
    }

    /** Rounded down: all is all. */
    private static String share(long assigned, long unassigned) {
        long all = assigned + unassigned;
        return all == 0 ? "no calls" : assigned * HEIGHT / all + " % of " + all;
    }
}
