package io.rightful.ledger.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Directory;
import io.rightful.ledger.Sample;
import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;

import static org.assertj.core.api.Assertions.assertThat;

class UserRacesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Users users = new Users(DYNAMO_DB.client(), tables);

    @RepeatedTest(5)
    void ofTwoWhoAreGivenOneEmailAtOnceOneGetsIt(RepetitionInfo repetition) throws Exception {
        AccountId account = Sample.account("email-" + repetition.getCurrentRepetition());

        List<UserWrite> results = together(List.of(
                () -> users.create(account, Sample.ann()),
                () -> users.create(account, Sample.reachedAt(Sample.bob(), "ann@example.com"))));

        assertThat(results).filteredOn(UserWrite.Written.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(UserWrite.EmailTaken.class::isInstance).hasSize(1);
    }

    @RepeatedTest(3)
    void namesakesCreatedAtOnceAreAllCandidates(RepetitionInfo repetition) throws Exception {
        AccountId account = Sample.account("names-" + repetition.getCurrentRepetition());
        List<Callable<? extends UserWrite>> creations = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            User namesake = Sample.user("u-" + i, "Ann", "Lee", "ann" + i + "@example.com");
            creations.add(() -> users.create(account, namesake));
        }

        together(creations);

        Agent annLee = Agent.of(Optional.empty(), Optional.of("Ann Lee"), Optional.empty());
        assertThat(new Directory(DYNAMO_DB.client(), tables, account)
                        .evidence(annLee)
                        .byName())
                .hasSize(6);
    }

    @RepeatedTest(5)
    void aLinkMadeWhileTheUserLeavesSaysThatTheyLeft(RepetitionInfo repetition) throws Exception {
        AccountId account = Sample.account("link-" + repetition.getCurrentRepetition());
        AgentLinks links = new AgentLinks(DYNAMO_DB.client(), tables);
        users.create(account, Sample.ann());
        User left = Sample.active(Sample.ann(), ActivePeriods.ALWAYS.endedAt(Sample.MONDAY));

        together(List.of(
                () -> users.update(account, left, Optional.empty()),
                () -> links.put(account, Sample.SOURCE, Sample.AGENT, Optional.of(left.id()), Optional.empty())));

        assertThat(links.find(account, Sample.SOURCE, Sample.AGENT))
                .containsExactly(new AgentLink(ActivePeriod.ALWAYS, new LinkTarget.ToUser(left.candidate())));
    }

    private static <T> List<T> together(List<Callable<? extends T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            CyclicBarrier start = new CyclicBarrier(tasks.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<? extends T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
