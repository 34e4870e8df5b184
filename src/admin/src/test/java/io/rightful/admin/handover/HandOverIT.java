package io.rightful.admin.handover;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class HandOverIT extends HandOverTest {}
