package io.rightful.admin.user;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PresenceIT extends PresenceTest {}
