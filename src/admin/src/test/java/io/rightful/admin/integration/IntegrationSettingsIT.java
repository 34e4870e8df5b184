package io.rightful.admin.integration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class IntegrationSettingsIT extends IntegrationSettingsTest {}
