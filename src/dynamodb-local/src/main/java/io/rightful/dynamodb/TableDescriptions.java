package io.rightful.dynamodb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.rightful.dynamodb.TableDescription.IndexDescription;

/** Reads the tables from the file from which Terraform reads them too. */
final class TableDescriptions {
    private static final String FILE = "/infra/tables.json";

    private TableDescriptions() {}

    static List<TableDescription> read() {
        try (InputStream file = TableDescriptions.class.getResourceAsStream(FILE)) {
            List<TableDescription> tables = new ArrayList<>();
            new ObjectMapper().readTree(file).path("tables").forEach(node -> tables.add(table(node)));
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }

    private static TableDescription table(JsonNode node) {
        List<IndexDescription> indexes = new ArrayList<>();
        node.path("indexes").forEach(index -> indexes.add(index(index)));
        return new TableDescription(
                node.path("name").asText(),
                node.path("hashKey").asText(),
                node.path("rangeKey").asText(),
                Optional.ofNullable(node.path("stream").textValue()),
                Optional.ofNullable(node.path("timeToLive").textValue()),
                indexes);
    }

    private static IndexDescription index(JsonNode node) {
        List<String> attributes = new ArrayList<>();
        node.path("attributes").forEach(attribute -> attributes.add(attribute.asText()));
        return new IndexDescription(
                node.path("name").asText(),
                node.path("hashKey").asText(),
                node.path("rangeKey").asText(),
                node.path("projection").asText(),
                attributes);
    }
}
