package io.rightful.admin.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.rightful.admin.precondition.IfMatch;
import io.rightful.problem.Problem;

/** Adds to every operation of this API the problems that it may answer with. */
public class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(SCHEMA, schema());
        Optional.ofNullable(api.getPaths())
                .map(Paths::getPathItems)
                .orElse(Map.of())
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    if (path.startsWith("/api/")) {
                        describe(path, method, operation);
                    }
                }));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        possible(path, method, operation)
                .forEach((status, description) ->
                        operation.getResponses().addAPIResponse(status, response(description)));
    }

    private static Map<String, String> possible(String path, HttpMethod method, Operation operation) {
        Map<String, String> problems = new TreeMap<>(Map.of(
                "400", "The request is not readable",
                "401", "No valid token",
                "403", "The token's role does not allow it"));
        if (path.contains("{")) {
            problems.put("404", "Nothing is here, or it is another account's");
        }
        if (method == HttpMethod.PUT || method == HttpMethod.POST) {
            problems.put("409", "It contradicts what is there");
            problems.put("422", "The request is readable and cannot be done");
        }
        if (takes(operation, IfMatch.NAME)) {
            problems.put("412", "It has changed since it was read");
        }
        return problems;
    }

    private static boolean takes(Operation operation, String parameter) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(stated -> parameter.equals(stated.getName()));
    }

    private static APIResponse response(String description) {
        Schema reference = OASFactory.createSchema().ref(SCHEMA);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema schema() {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .title("Problem details (RFC 9457)")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("code", text);
    }
}
