package io.rightful.benchmarks.bill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** AWS list prices of one region, without free tiers, as they were known on a day: {@code prices.json}. */
public record Prices(String region, LocalDate knownOn, Map<String, Double> dollarsPerMillion) {
    private static final String FILE = "/prices.json";

    public static Prices read() {
        try (InputStream file = Prices.class.getResourceAsStream(FILE)) {
            JsonNode root = new JsonMapper().readTree(file);
            return new Prices(
                    root.path("region").asText(),
                    LocalDate.parse(root.path("knownOn").asText()),
                    StreamSupport.stream(
                                    ((Iterable<String>)
                                                    () -> root.path("prices").fieldNames())
                                            .spliterator(),
                                    false)
                            .collect(Collectors.toMap(
                                    name -> name,
                                    name -> root.path("prices")
                                            .path(name)
                                            .path("dollarsPerMillion")
                                            .asDouble())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }

    /** Dollars of so many million. */
    double of(String name, double millions) {
        Double price = dollarsPerMillion.get(name);
        if (price == null) {
            throw new IllegalArgumentException(FILE + " has no price of " + name);
        }
        return price * millions;
    }
}
