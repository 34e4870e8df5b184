package io.rightful.admin.inbound;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CrmFileIT extends CrmFileTest {}
