package io.rightful.rules.agent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import io.rightful.rules.agent.NearNames.Alphabet;
import io.rightful.rules.user.ActivePeriods;

/** A made-up account: its people, of whom some are users, with names that are near to one another. */
final class Roster {
    private final Random random;
    private final Alphabet alphabet;
    private final List<Person> people = new ArrayList<>();
    private final Set<Person> users = new HashSet<>();
    private final Directory directory = new Directory();

    Roster(Random random) {
        this.random = random;
        this.alphabet = random.nextInt(3) > 0 ? NearNames.ALPHABETS.get(0) : any(NearNames.ALPHABETS);
        int size = 2 + random.nextInt(10);
        for (int number = 0; number < size; number++) {
            add("user-" + number);
        }
        people.stream().filter(person -> random.nextInt(4) > 0).forEach(this::addUser);
    }

    List<Person> people() {
        return people;
    }

    boolean isActiveUser(Person person) {
        return users.contains(person);
    }

    /** The agent that a phone system shows of this person, with the e-mail that it happens to know. */
    AgentMatch match(Person person) {
        Optional<String> email =
                switch (random.nextInt(5)) {
                    case 0 -> Optional.of(person.email().toUpperCase(Locale.ROOT));
                    case 1 -> Optional.of("desk@example.com");
                    default -> Optional.empty();
                };
        return directory.match(Agent.of(Optional.empty(), Optional.of(person.displayed(random)), email));
    }

    private void add(String id) {
        if (!people.isEmpty() && random.nextInt(4) == 0) {
            addNamesake(id, any(people));
            return;
        }
        String middle = random.nextBoolean() ? any(alphabet.middle()) : "";
        Person person = new Person(id, any(alphabet.first()), middle, any(alphabet.last()), "", false);
        if (people.stream().noneMatch(person::isNamesakeOf)) {
            people.add(person);
        }
    }

    /** Namesakes are told apart by whole middle names, or by generations, that they always write. */
    private void addNamesake(String id, Person other) {
        if (people.stream().filter(other::isNamesakeOf).count() > 1) {
            return;
        }
        people.remove(other);
        if (random.nextBoolean()) {
            people.add(new Person(other.id(), other.first(), "", other.last(), "Sr.", true));
            people.add(new Person(id, other.first(), "", other.last(), "Jr.", true));
        } else {
            people.add(new Person(other.id(), other.first(), alphabet.middle().get(0), other.last(), "", true));
            people.add(new Person(id, other.first(), "", other.last(), "", true));
        }
    }

    private void addUser(Person person) {
        boolean left = random.nextInt(6) == 0;
        if (!left) {
            users.add(person);
        }
        directory.user(
                person.id(),
                person.inDirectory(random),
                random.nextInt(4) > 0 ? person.email() : "",
                left ? Directory.LEFT_BEFORE : ActivePeriods.ALWAYS);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
