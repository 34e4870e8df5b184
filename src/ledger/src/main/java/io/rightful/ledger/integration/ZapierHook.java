package io.rightful.ledger.integration;

/**
 * A Zap that wants to be told of owners who change.
 *
 * @param id ours, by which Zapier ends it
 * @param address where to call it: a secret, since whoever knows it can call it
 */
public record ZapierHook(String id, String address) {
    @Override
    public String toString() {
        return "ZapierHook " + id;
    }
}
