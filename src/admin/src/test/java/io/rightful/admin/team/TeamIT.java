package io.rightful.admin.team;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class TeamIT extends TeamTest {}
