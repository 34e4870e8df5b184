package io.rightful.admin.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SignInIT extends SignInTest {}
