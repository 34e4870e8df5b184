/** Problem details (RFC 9457) for every failure an HTTP caller can meet; the code is stable, the wording may improve. */
package io.rightful.problem;
