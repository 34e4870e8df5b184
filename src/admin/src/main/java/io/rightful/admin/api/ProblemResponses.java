package io.rightful.admin.api;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.rightful.problem.Problem;

/** Adds to every described operation the problems that any of them may answer with. */
public class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request is not readable",
            "401", "No valid token",
            "403", "The token's role does not allow it",
            "404", "Nothing is here, or it is another account's",
            "409", "It contradicts what is there",
            "412", "It has changed since it was read",
            "422", "The request is readable and cannot be done");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(SCHEMA, schema());
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(ProblemResponses::describe));
        }
    }

    private static void describe(Operation operation) {
        PROBLEMS.forEach((status, description) -> {
            if (operation.getResponses() != null && !operation.getResponses().hasAPIResponse(status)
                    || operation.getResponses().getAPIResponse(status).getContent() == null) {
                operation.getResponses().addAPIResponse(status, response(description));
            }
        });
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
