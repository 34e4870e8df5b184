package io.rightful.telephonysync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.rightful.ledger.agent.ListedAgents;
import io.rightful.ledger.source.AgentReading;
import io.rightful.ledger.source.AgentReadings;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.remote.RemoteException;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.DirectoryReading;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.Done;
import io.rightful.wiring.source.SourceDue;

/** Takes over whom a phone system lists as its agents. It may run twice: the same again is the same. */
@Singleton
final class AgentReader {
    private static final Logger LOG = Logger.getLogger(AgentReader.class);

    private final Sources sources;
    private final DirectoryConnector directories;
    private final ListedAgents agents;
    private final AgentReadings readings;
    private final InstantSource clock;

    @Inject
    AgentReader(
            Sources sources,
            DirectoryConnector directories,
            ListedAgents agents,
            AgentReadings readings,
            InstantSource clock) {
        this.sources = sources;
        this.directories = directories;
        this.agents = agents;
        this.readings = readings;
        this.clock = clock;
    }

    Done run(SourceDue due, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, due.account());
        LogContext.put(LogKey.SOURCE, due.source());
        sources.find(due.account(), due.source()).ifPresent(source -> attempt(source, measured));
        return Done.DONE;
    }

    /** What passes is left to the queue; of what does not, the next run says the same until an admin has done something. */
    private void attempt(Source source, Measurements measured) {
        Optional<Instant> before =
                readings.find(source.account(), source.name()).flatMap(AgentReading::listedSince);
        try {
            ended(source, takeOver(source, before, measured), Optional.empty());
        } catch (RemoteException e) {
            LogContext.put(LogKey.REASON, e.failure().kind());
            measured.count(Metric.TELEPHONY_REQUESTS_FAILED);
            ended(source, before, Optional.of(e.getMessage()));
            if (e.failure().kind().passes()) {
                throw e;
            }
            LOG.warn("a phone system's agents could not be listed");
        }
    }

    /**
     * No phone system is without agents: an empty list says nothing.
     *
     * @return when the last reading that said something began
     */
    private Optional<Instant> takeOver(Source source, Optional<Instant> before, Measurements measured) {
        Instant begun = clock.instant();
        List<DirectoryAgent> listed = new WholeDirectory(directories.connect(source)).agents();
        if (listed.isEmpty()) {
            return before;
        }
        DirectoryReading reading = new DirectoryReading(before, begun, clock.instant());
        measured.count(Metric.AGENTS_LISTED, agents.put(source.account(), source.name(), listed, reading));
        return Optional.of(begun);
    }

    private void ended(Source source, Optional<Instant> listedSince, Optional<String> problem) {
        readings.put(source.account(), source.name(), new AgentReading(clock.instant(), listedSince, problem));
    }
}
