package io.rightful.admin.page.unassigned;

/**
 * An agent that was just linked, and how its calls become somebody's.
 *
 * @param first whether it is told for the first time
 * @param whom the user, or nobody
 * @param waiting how many of its calls are still to be decided
 * @param again where to ask again, or nothing: there is nothing more to wait for
 * @param calls where the user's calls are, or nothing
 */
public record LinkedAgent(boolean first, String whom, int waiting, String again, String calls) {}
