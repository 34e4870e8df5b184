package io.rightful.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that answers as another service was seen to answer, and remembers what it was asked. */
public final class FakeServer implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    public FakeServer() {
        server.start();
    }

    public URI address() {
        return URI.create(server.baseUrl());
    }

    public void answer(MappingBuilder request, ResponseDefinitionBuilder response) {
        server.stubFor(request.willReturn(response));
    }

    /** One answer after the other; the last stays. A builder makes stubs of one id, so that each is given another. */
    public void answers(MappingBuilder request, ResponseDefinitionBuilder... responses) {
        String scenario = "scenario-" + server.getStubMappings().size();
        for (int index = 0; index < responses.length; index++) {
            String state = index == 0 ? Scenario.STARTED : "after-" + index;
            String next = index == responses.length - 1 ? state : "after-" + (index + 1);
            server.stubFor(request.withId(UUID.randomUUID())
                    .inScenario(scenario)
                    .whenScenarioStateIs(state)
                    .willSetStateTo(next)
                    .willReturn(responses[index]));
        }
    }

    /** What was asked, in order. */
    public List<LoggedRequest> requests() {
        List<LoggedRequest> asked = new ArrayList<>(server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl())));
        asked.sort(Comparator.comparing(LoggedRequest::getLoggedDate));
        return asked;
    }

    public LoggedRequest last() {
        List<LoggedRequest> asked = requests();
        return asked.get(asked.size() - 1);
    }

    /** Field by field; the order of fields does not matter. */
    public static void assertBody(LoggedRequest request, String expected) {
        assertThat(tree(request.getBodyAsString())).isEqualTo(tree(expected));
    }

    public static ResponseDefinitionBuilder json(String file) {
        return json(200, file);
    }

    public static ResponseDefinitionBuilder json(int status, String file) {
        return text(status, read(file));
    }

    public static ResponseDefinitionBuilder text(int status, String body) {
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(body);
    }

    public static String read(String file) {
        ClassLoader tests = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = tests.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
