/** CRM connections: how they are set up, how their sync goes, and whom their users are. */
package io.rightful.admin.integration;
