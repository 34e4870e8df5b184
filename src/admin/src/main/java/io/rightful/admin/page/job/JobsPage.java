package io.rightful.admin.page.job;

import java.util.List;

import io.rightful.admin.page.Choice;

/**
 * Long work, newest first, and a form that begins more of it.
 *
 * @param next where the list goes on, or nothing
 */
public record JobsPage(String from, String to, List<Choice> source, List<JobRow> jobs, String next) {}
