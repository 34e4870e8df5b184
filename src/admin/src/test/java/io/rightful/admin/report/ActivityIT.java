package io.rightful.admin.report;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ActivityIT extends ActivityTest {}
