package io.rightful.admin.id;

import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** Identifiers that nobody can guess and nothing can be read from. */
@Singleton
class RandomIdentifiers {
    @Produces
    @Singleton
    @DefaultBean
    Identifiers identifiers() {
        return () -> UUID.randomUUID().toString();
    }
}
