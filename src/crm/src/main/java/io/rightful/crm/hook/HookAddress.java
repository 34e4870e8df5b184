package io.rightful.crm.hook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** Where a customer wants to be told: https, a host by its name, and nothing that lets anybody in. */
public record HookAddress(URI uri) {
    private static final int LIMIT = 2048;
    private static final int PORT = 443;

    /** Empty where it is no such address. Whether the host is a public one is only known when it is called. */
    public static Optional<HookAddress> of(String stated) {
        try {
            URI uri = new URI(stated.strip());
            boolean usable = "https".equals(uri.getScheme())
                    && Optional.ofNullable(uri.getHost())
                            .filter(HookAddress::isName)
                            .isPresent()
                    && (uri.getPort() == -1 || uri.getPort() == PORT)
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && stated.length() <= LIMIT;
            return usable ? Optional.of(new HookAddress(uri)) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether every address of its host is one of the internet's. */
    boolean isPublic() {
        try {
            return Arrays.stream(InetAddress.getAllByName(uri.getHost())).allMatch(PublicAddress::is);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isName(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.contains(".") && !last.isEmpty() && !Character.isDigit(last.charAt(0)) && !host.contains(":");
    }

    /** A path may be secret. */
    @Override
    public String toString() {
        return "HookAddress[" + uri.getHost() + "]";
    }
}
