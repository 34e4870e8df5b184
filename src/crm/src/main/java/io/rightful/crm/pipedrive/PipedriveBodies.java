package io.rightful.crm.pipedrive;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to Pipedrive. */
@RegisterForReflection
final class PipedriveBodies {
    private PipedriveBodies() {}

    record Owner(@JsonProperty("owner_id") long ownerId) {}
}
