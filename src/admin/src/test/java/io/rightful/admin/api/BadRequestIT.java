package io.rightful.admin.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BadRequestIT extends BadRequestTest {}
