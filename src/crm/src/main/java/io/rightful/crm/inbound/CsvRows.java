package io.rightful.crm.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a comma-separated file as RFC 4180 has it; a semicolon in the first line makes semicolons the separator. */
final class CsvRows {
    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean open;

    private CsvRows(String text) {
        this.text = text;
        String header = text.lines().findFirst().orElse("");
        separator = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    /** Without empty rows; absent where a quote does not end, since it would take all that follows. */
    static Optional<List<List<String>>> of(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new CsvRows(marked ? text.substring(1) : text).read();
    }

    private Optional<List<List<String>>> read() {
        int index = 0;
        while (index < text.length()) {
            char next = text.charAt(index);
            if (next == QUOTE && cell.toString().isBlank()) {
                cell.setLength(0);
                index = quoted(index + 1);
            } else {
                plain(next);
                index++;
            }
        }
        endRow();
        return open ? Optional.empty() : Optional.of(rows);
    }

    private void plain(char next) {
        if (next == separator) {
            endCell();
        } else if (next == '\n') {
            endRow();
        } else if (next != '\r') {
            cell.append(next);
        }
    }

    /** Up to the quote that ends it; two of them are one that does not. */
    private int quoted(int start) {
        int index = start;
        while (index < text.length()) {
            char next = text.charAt(index++);
            if (next != QUOTE) {
                cell.append(next);
            } else if (index < text.length() && text.charAt(index) == QUOTE) {
                cell.append(QUOTE);
                index++;
            } else {
                return index;
            }
        }
        open = true;
        return index;
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
