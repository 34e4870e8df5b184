package io.rightful.admin.page.unassigned;

import java.util.List;

import io.rightful.admin.page.UserOption;

/**
 * Agents with calls that wait for them, most calls first.
 *
 * @param waiting how many calls wait on this page
 * @param users whom an agent may be linked to
 * @param next where the list goes on, or nothing
 */
public record UnassignedPage(List<UnassignedAgent> agents, int waiting, List<UserOption> users, String next) {}
