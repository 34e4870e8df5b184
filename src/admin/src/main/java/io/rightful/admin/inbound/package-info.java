/** What CRMs that are never asked send by themselves: owners who changed, and Zaps that want to be told of ours. */
package io.rightful.admin.inbound;
