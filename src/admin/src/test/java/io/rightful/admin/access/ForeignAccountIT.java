package io.rightful.admin.access;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ForeignAccountIT extends ForeignAccountTest {}
