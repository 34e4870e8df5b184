package io.rightful.admin.failure;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FailureIT extends FailureTest {}
