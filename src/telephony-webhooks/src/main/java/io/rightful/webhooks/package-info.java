/** The door: a provider's delivery is verified, kept, understood and published, in this order. */
package io.rightful.webhooks;
