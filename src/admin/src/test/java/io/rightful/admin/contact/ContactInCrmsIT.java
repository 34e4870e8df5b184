package io.rightful.admin.contact;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ContactInCrmsIT extends ContactInCrmsTest {}
