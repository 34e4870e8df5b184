package io.rightful.crm.zapier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a Zap wants to be called: a secret, since whoever knows it can call it. */
public record HookTarget(URI address) {
    private static final String HOST = "hooks.zapier.com";
    private static final int LIMIT = 2048;

    /** Empty where it is no address of Zapier's: we call nobody else because somebody asked us to. */
    public static Optional<HookTarget> of(String stated) {
        try {
            URI address = new URI(stated.strip());
            boolean zapiers = "https".equals(address.getScheme())
                    && HOST.equals(address.getHost())
                    && address.getPort() == -1
                    && address.getUserInfo() == null
                    && stated.length() <= LIMIT;
            return zapiers ? Optional.of(new HookTarget(address)) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "HookTarget[" + HOST + "]";
    }
}
