package io.rightful.crm.http;

/** Where a client has its access token from. */
public interface Tokens {
    AccessToken current();

    /** Another one, after the CRM refused this one. */
    AccessToken instead(AccessToken refused);
}
