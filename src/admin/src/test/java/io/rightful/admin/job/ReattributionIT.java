package io.rightful.admin.job;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReattributionIT extends ReattributionTest {}
