package io.rightful.benchmarks.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.rightful.benchmarks.People;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;

/** The users of an account by e-mail and by name key, as the tables hold them. */
record MemoryDirectory(Map<EmailAddress, List<Candidate>> byEmail, Map<NameKey, List<Candidate>> byName) {
    static MemoryDirectory of(int users) {
        Map<EmailAddress, List<Candidate>> byEmail = new HashMap<>();
        Map<NameKey, List<Candidate>> byName = new HashMap<>();
        for (int number = 0; number < users; number++) {
            var user = People.user(number);
            List<Candidate> candidate = List.of(user.candidate());
            user.email().flatMap(EmailAddress::of).ifPresent(email -> byEmail.put(email, candidate));
            PersonName.of(user.name()).ifPresent(name -> byName.put(name.key(), candidate));
        }
        return new MemoryDirectory(byEmail, byName);
    }

    AgentEvidence evidence(Agent agent) {
        return new AgentEvidence(
                agent,
                List.of(),
                agent.foldedEmail().map(byEmail::get).orElse(List.of()),
                agent.personName().map(PersonName::key).map(byName::get).orElse(List.of()));
    }
}
