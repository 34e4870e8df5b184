/** What a phone system asks: who rings while the phone rings, and who gets a text or form. */
package io.rightful.webhooks.routing;
