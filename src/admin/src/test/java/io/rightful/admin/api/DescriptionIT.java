package io.rightful.admin.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DescriptionIT extends DescriptionTest {}
