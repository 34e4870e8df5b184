package io.rightful.admin.settings;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SettingsIT extends SettingsTest {}
