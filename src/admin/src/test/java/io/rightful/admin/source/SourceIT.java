package io.rightful.admin.source;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SourceIT extends SourceTest {}
