package io.rightful.admin.call;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CallIT extends CallTest {}
