package io.rightful.rules.call;

/** The tenant. Everything belongs to exactly one. */
public record AccountId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
