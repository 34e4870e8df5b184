package io.rightful.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a function under test has set to be done again and again. */
public final class SetSchedules {
    private SetSchedules() {}

    /** The bodies of those whose event names the account. */
    public static List<JsonNode> of(String account) {
        List<JsonNode> schedules = new ArrayList<>();
        try (InputStream answer =
                LocalAws.configured(LocalAws.SCHEDULER).toURL().openStream()) {
            new ObjectMapper().readTree(answer).forEach(schedule -> {
                String input = schedule.path("Target").path("Input").asText();
                if (input.contains("\"" + account + "\"")) {
                    schedules.add(schedule);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schedules;
    }
}
