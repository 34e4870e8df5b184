package io.rightful.crm.followupboss;

/** As what we are registered with Follow Up Boss: higher limits. The key is a secret. */
public record RegisteredSystem(String name, String key) {
    @Override
    public String toString() {
        return "RegisteredSystem[name=" + name + "]";
    }
}
