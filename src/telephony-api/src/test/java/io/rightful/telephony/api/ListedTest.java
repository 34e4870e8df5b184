package io.rightful.telephony.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;

import io.rightful.fake.FakeServer;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.ListedState;

/** What tests of directories share: a phone system that answers as told, and the whole of a list. */
public abstract class ListedTest {
    protected final FakeServer fake = new FakeServer();
    protected final TestTools time = new TestTools();

    @AfterEach
    void stop() {
        fake.close();
    }

    protected static List<DirectoryAgent> all(Directory directory) {
        List<DirectoryAgent> agents = new ArrayList<>();
        Optional<PageCursor> next = Optional.of(PageCursor.START);
        while (next.isPresent()) {
            RemotePage<DirectoryAgent> page = directory.agents(next.get());
            agents.addAll(page.items());
            next = page.next();
        }
        return agents;
    }

    protected static DirectoryAgent active(String id, String name, String email) {
        return listed(Optional.of(id), name, email, ListedState.ACTIVE);
    }

    protected static DirectoryAgent inactive(String id, String name, String email) {
        return listed(Optional.of(id), name, email, ListedState.INACTIVE);
    }

    protected static DirectoryAgent byEmail(String name, String email) {
        return listed(Optional.empty(), name, email, ListedState.ACTIVE);
    }

    private static DirectoryAgent listed(Optional<String> id, String name, String email, ListedState state) {
        return new DirectoryAgent(Agent.of(id, Optional.of(name), Optional.of(email)), state);
    }
}
