package io.rightful.admin.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as spreadsheets read them (RFC 4180). What a spreadsheet would take for a formula is led by an apostrophe, which makes it text: a name is
 * what somebody chose to be called.
 */
public final class CsvText {
    public static final String MEDIA_TYPE = "text/csv";

    private static final String FORMULAS = "=+-@\t\r\n";
    private static final String LINE_END = "\r\n";

    private CsvText() {}

    public static String of(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
