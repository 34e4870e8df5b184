package io.rightful.admin.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ConsoleIT extends ConsoleTest {}
