/** Who may ask what: the account and the roles come from the signed token, never from a path or a body. */
package io.rightful.admin.access;
