package io.rightful.admin.inbound;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CrmDoorIT extends CrmDoorTest {}
