/** The whole system in one process: what AWS would do between the functions is done here in memory, with the same JSON. */
package io.rightful.local;
