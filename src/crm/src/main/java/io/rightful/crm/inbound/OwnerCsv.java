package io.rightful.crm.inbound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.crm.inbound.InboundAnswer.Refused;

/** Owners in a comma-separated file, as CRMs export them: one lead a row, columns by their names. */
public final class OwnerCsv {
    /** A longer file is refused as a whole. */
    public static final int ROWS = 10_000;

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "leadid", List.of("lead", "id"),
            "phone", List.of("lead", "phone"),
            "email", List.of("lead", "email"),
            "ownerid", List.of("owner", "id"),
            "owneremail", List.of("owner", "email"),
            "changedat", List.of("changedAt"));

    private OwnerCsv() {}

    /**
     * One answer for each row, in order; a file without the columns has one, which says so.
     *
     * @param fileId of this file: the same file twice is the same changes
     */
    public static List<InboundAnswer> read(String fileId, String text) {
        return CsvRows.of(text)
                .map(rows -> answers(fileId, rows))
                .orElseGet(() -> List.of(new Refused("file", "A quotation mark is not closed.")));
    }

    private static List<InboundAnswer> answers(String fileId, List<List<String>> rows) {
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(OwnerCsv::folded).toList();
        Optional<Refused> wrong = wrong(header, rows.size());
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        List<InboundAnswer> answers = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            answers.add(answer(fileId, row, header, rows.get(row)));
        }
        return answers;
    }

    private static Optional<Refused> wrong(List<String> header, int rows) {
        boolean owner = header.contains("ownerid") || header.contains("owneremail");
        boolean lead = header.contains("leadid") || header.contains("phone") || header.contains("email");
        if (!owner || !lead) {
            return Optional.of(new Refused("header", "A column of the lead and one of its owner are required."));
        }
        if (rows > ROWS + 1) {
            return Optional.of(new Refused("rows", "At most " + ROWS + " rows are read."));
        }
        return COLUMNS.keySet().stream()
                .sorted()
                .filter(column -> Collections.frequency(header, column) > 1)
                .map(column -> new Refused("header", "A column comes twice: " + column + "."))
                .findFirst();
    }

    /** In a row of more cells than columns they may have moved, and name another owner. */
    private static InboundAnswer answer(String fileId, int row, List<String> header, List<String> cells) {
        boolean moved = cells.stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty());
        return moved
                ? new Refused("row " + row, "It has more cells than the header has columns.")
                : OwnerChangeFormat.GENERIC.read(change(fileId + ":" + row, header, cells));
    }

    /** An owner who is named twice is named by the identifier. */
    private static ObjectNode change(String eventId, List<String> header, List<String> row) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("eventId", eventId);
        for (int column = 0; column < Math.min(header.size(), row.size()); column++) {
            List<String> path = COLUMNS.getOrDefault(header.get(column), List.of());
            if (!path.isEmpty() && !row.get(column).isEmpty()) {
                ObjectNode parent = path.size() > 1 ? root.withObject("/" + path.get(0)) : root;
                parent.put(path.get(path.size() - 1), row.get(column));
            }
        }
        if (root.path("owner").has("id")) {
            root.withObject("/owner").remove("email");
        }
        return root;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
