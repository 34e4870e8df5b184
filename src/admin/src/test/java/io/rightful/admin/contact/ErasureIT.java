package io.rightful.admin.contact;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ErasureIT extends ErasureTest {}
