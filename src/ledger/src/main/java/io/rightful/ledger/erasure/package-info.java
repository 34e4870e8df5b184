/** Takes away what is known of a contact who is to be erased, wherever it stands. */
package io.rightful.ledger.erasure;
