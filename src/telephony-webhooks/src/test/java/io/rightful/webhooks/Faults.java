package io.rightful.webhooks;

import java.util.Random;

/** Now and then something fails, or the process dies. */
interface Faults {
    Faults NONE = new Faults() {
        @Override
        public void before() {}

        @Override
        public void after() {}
    };

    /** No code of a function sees this. */
    final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    /** What is to be done may not be done. */
    void before();

    /** What was done may be known to nobody. */
    void after();

    /** Of {@code everyOf} things that are to be done about one is not; whatever is done is known. */
    static Faults before(Random random, int everyOf) {
        return new Faults() {
            @Override
            public void before() {
                if (random.nextInt(everyOf) == 0) {
                    throw new IllegalStateException("out of order");
                }
                if (random.nextInt(everyOf * 2) == 0) {
                    throw new Death();
                }
            }

            @Override
            public void after() {}
        };
    }

    /** The same, and what was done fails as often. */
    static Faults around(Random random, int everyOf) {
        Faults once = before(random, everyOf);
        return new Faults() {
            @Override
            public void before() {
                once.before();
            }

            @Override
            public void after() {
                once.before();
            }
        };
    }

    /** Everything works so many times, and then nothing does. */
    static Faults afterRequests(int working) {
        return new Faults() {
            private int left = working;

            @Override
            public void before() {
                if (left-- <= 0) {
                    throw new IllegalStateException("out of order");
                }
            }

            @Override
            public void after() {}
        };
    }
}
