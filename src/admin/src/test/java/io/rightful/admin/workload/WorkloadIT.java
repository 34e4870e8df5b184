package io.rightful.admin.workload;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class WorkloadIT extends WorkloadTest {}
