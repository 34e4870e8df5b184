package io.rightful.admin.delivery;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DeliveryIT extends DeliveryTest {}
