package io.rightful.admin.page;

import java.util.stream.LongStream;

/**
 * Figures drawn to one scale.
 *
 * @param most the greatest of them, which is drawn whole
 */
public record Bars(long most) {
    private static final int WHOLE = 100;

    public static Bars of(LongStream figures) {
        return new Bars(figures.max().orElse(0));
    }

    /** Of a hundred; what is not nothing can be seen. */
    public int width(long figure) {
        if (figure == 0 || most == 0) {
            return 0;
        }
        return Math.toIntExact(Math.max(1, figure * WHOLE / most));
    }
}
