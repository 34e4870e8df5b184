package io.rightful.leadownersync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.contact.ContactId;

import static org.assertj.core.api.Assertions.assertThat;

/** One scenario: what people do, what goes wrong, and what must be true when all is quiet again. */
final class Turmoil {
    static final List<String> CRMS = List.of("one", "two");
    static final String[] PEOPLE =
            IntStream.range(0, 24).mapToObj(number -> "u" + number).toArray(String[]::new);
    private static final int LEADS = 3;
    private static final int STEPS = 24;
    private static final int ROUNDS = 6;

    private final Agency agency;
    private final TestClock clock;
    private final Random random;
    private final String prefix;
    private final List<String> names;
    private final Map<String, MemoryCrm> crms = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> lastSet = new HashMap<>();
    private final List<String> queue = new ArrayList<>();
    private int next;
    private boolean quiet;

    /** @param connected the CRMs of the scenario */
    Turmoil(Agency agency, List<String> connected, TestClock clock, long seed) {
        this.agency = agency;
        this.clock = clock;
        this.random = new Random(seed);
        this.prefix = "+1" + (2_000_000_000L + seed * LEADS);
        this.names = connected;
        for (String crm : names) {
            crms.put(crm, new MemoryCrm(clock, 2));
        }
    }

    /** No exception: nothing of the function is left to catch it. */
    private static final class Died extends Error {}

    private final class Chance implements Faults {
        private final int once;

        Chance(int once) {
            this.once = once;
        }

        @Override
        public void before() {
            if (quiet) {
                return;
            }
            if (random.nextInt(once) == 0) {
                edit();
            }
            if (random.nextInt(once) == 0) {
                throw new Died();
            }
            if (once < DATABASE && random.nextInt(once) == 0) {
                throw random.nextBoolean()
                        ? RemoteFailure.limitReached("http-429", clock.instant().plusSeconds(random.nextInt(90)))
                                .exception()
                        : RemoteFailure.of(Kind.UNAVAILABLE, "http-503").exception();
            }
        }

        @Override
        public void after() {
            if (!quiet && random.nextInt(once) == 0) {
                throw new Died();
            }
        }

        @Override
        public boolean repeats() {
            return !quiet && random.nextInt(3) == 0;
        }

        @Override
        public boolean takesNot() {
            return !quiet && random.nextInt(4) == 0;
        }
    }

    private static final int REMOTE = 8;
    private static final int DATABASE = 40;

    /** All sides have the leads and agree. */
    void begin() {
        quiet = true;
        for (int lead = 0; lead < LEADS; lead++) {
            for (String crm : names) {
                crms.get(crm).put(phone(lead), "C-u0", phone(lead));
            }
        }
        settle();
        crms.values().forEach(crm -> crm.failing(new Chance(REMOTE)));
        quiet = false;
    }

    void rage() {
        for (int step = 0; step < STEPS; step++) {
            clock.pass(Duration.ofSeconds(random.nextInt(200)));
            switch (random.nextInt(4)) {
                case 0, 1 -> edit();
                case 2 -> pull(names.get(random.nextInt(names.size())));
                default -> push();
            }
        }
    }

    /** Nothing goes wrong any more, and nobody edits. */
    void settle() {
        quiet = true;
        crms.values().forEach(MemoryCrm::forgetRequests);
        IntStream.range(0, LEADS).forEach(lead -> changed(contact(lead)));
        boolean busy = true;
        for (int round = 0; round < ROUNDS && busy; round++) {
            long before = written();
            clock.pass(Duration.ofMinutes(3));
            push();
            crms.keySet().forEach(this::pull);
            busy = round == 0 || written() > before || !queue.isEmpty();
        }
    }

    long written() {
        return crms.values().stream().mapToLong(crm -> crm.written().size()).sum();
    }

    long mostWritesOfALead() {
        return crms.values().stream()
                .flatMap(crm -> crm.written().stream())
                .collect(Collectors.groupingBy(write -> write.lead().value(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    void assertInStep() {
        for (int lead = 0; lead < LEADS; lead++) {
            String here = agency.owner(contact(lead));
            for (String crm : names) {
                assertThat(crms.get(crm).owner(phone(lead)))
                        .as(crm + " " + phone(lead))
                        .isEqualTo(MemoryCrm.of(here));
            }
            Map<String, String> set = lastSet.getOrDefault(phone(lead), Map.of());
            if (!set.isEmpty()) {
                assertThat(set.values()).as(phone(lead)).contains(here);
            }
        }
        for (String crm : names) {
            assertThat(agency.due(crm)).isEmpty();
            assertThat(agency.pull(crm).problem()).isEmpty();
        }
    }

    private void edit() {
        int lead = random.nextInt(LEADS);
        String user = PEOPLE[1 + next++ % (PEOPLE.length - 1)];
        int side = random.nextInt(names.size() + 1);
        if (side == names.size()) {
            agency.own(contact(lead), user);
            changed(contact(lead));
        } else {
            MemoryCrm crm = crms.get(names.get(side));
            crm.put(phone(lead), "C-" + user, phone(lead), clock.instant().plusSeconds(random.nextInt(100)));
        }
        lastSet.computeIfAbsent(phone(lead), first -> new HashMap<>())
                .put(side == names.size() ? "here" : names.get(side), "C-" + user);
    }

    private void changed(ContactId contact) {
        queue.add(Messages.ownerChanged(agency.account(), contact, clock.instant()));
    }

    private void pull(String crm) {
        String due = Messages.pullDue(agency.account(), crm);
        List<String> failed =
                left(List.of(due), batch -> functions().pullLeadOwners().pullLeadOwners(batch));
        assertThat(quiet && !failed.isEmpty()).isFalse();
    }

    /** What is left to the queue comes again. */
    private void push() {
        List<String> batch = List.copyOf(queue.subList(0, Math.min(10, queue.size())));
        queue.subList(0, batch.size()).clear();
        queue.addAll(left(batch, messages -> functions().pushLeadOwners().pushLeadOwners(messages)));
    }

    private static List<String> left(List<String> bodies, Function<SQSEvent, SQSBatchResponse> function) {
        try {
            return function.apply(Messages.batch(bodies.toArray(String[]::new))).getBatchItemFailures().stream()
                    .map(failure -> bodies.get(
                            Integer.parseInt(failure.getItemIdentifier().substring(1))))
                    .toList();
        } catch (Died e) {
            return bodies;
        }
    }

    private SyncBuilder functions() {
        return SyncBuilder.on(
                CrashingClient.on(agency.client(), new Chance(DATABASE)),
                agency.tables(),
                clock,
                (account, integration, budget) -> crms.get(integration.name()));
    }

    private ContactId contact(int lead) {
        return agency.made(phone(lead));
    }

    private String phone(int lead) {
        return "+1" + (Long.parseLong(prefix.substring(2)) + lead);
    }
}
