package io.rightful.admin.agent;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agent that was seen and matches nobody today.
 *
 * @param agentId what names it in the path of its link
 * @param reason why it matches nobody
 * @param waitingCalls how many calls wait for it
 */
@Schema(name = "UnlinkedAgent")
public record UnlinkedAgentView(
        String source,
        String agentId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> extension,
        Optional<String> login,
        String reason,
        String meaning,
        String adminAction,
        List<SuggestionView> suggestions,
        int waitingCalls) {}
