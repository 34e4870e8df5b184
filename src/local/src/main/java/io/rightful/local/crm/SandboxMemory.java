package io.rightful.local.crm;

/** Where a sandbox is kept from one start to the next. */
interface SandboxMemory {
    /** Forgets. */
    SandboxMemory NONE = new SandboxMemory() {
        @Override
        public SandboxSnapshot read() {
            return SandboxSnapshot.EMPTY;
        }

        @Override
        public void write(SandboxSnapshot snapshot) {}
    };

    SandboxSnapshot read();

    void write(SandboxSnapshot snapshot);
}
