package io.rightful.local.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.LeadState;

/** A sandbox as a file, written anew with every change. */
record SandboxFile(Path path) implements SandboxMemory {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(CrmOwner.class, OwnerKinds.class)
            .addMixIn(LeadState.class, StateKinds.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CrmOwner.OfUser.class, name = "user"),
        @JsonSubTypes.Type(value = CrmOwner.OfQueue.class, name = "queue"),
        @JsonSubTypes.Type(value = CrmOwner.Nobody.class, name = "nobody")
    })
    private interface OwnerKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LeadState.Open.class, name = "open"),
        @JsonSubTypes.Type(value = LeadState.Converted.class, name = "converted"),
        @JsonSubTypes.Type(value = LeadState.Merged.class, name = "merged"),
        @JsonSubTypes.Type(value = LeadState.Deleted.class, name = "deleted")
    })
    private interface StateKinds {}

    @Override
    public SandboxSnapshot read() {
        try {
            return Files.exists(path) ? MAPPER.readValue(path.toFile(), SandboxSnapshot.class) : SandboxSnapshot.EMPTY;
        } catch (IOException e) {
            throw new UncheckedIOException("the file of a sandbox CRM cannot be read: " + path, e);
        }
    }

    /** Whole or not at all. */
    @Override
    public void write(SandboxSnapshot snapshot) {
        Path written = path.resolveSibling(path.getFileName() + ".new");
        try {
            MAPPER.writeValue(written.toFile(), snapshot);
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of a sandbox CRM cannot be written: " + path, e);
        }
    }
}
