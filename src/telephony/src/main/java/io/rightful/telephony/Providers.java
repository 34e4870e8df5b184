package io.rightful.telephony;

import java.util.List;
import java.util.Optional;

import io.rightful.telephony.callingly.Callingly;
import io.rightful.telephony.callrail.CallRail;
import io.rightful.telephony.cloudtalk.CloudTalk;
import io.rightful.telephony.connect.ConnectProvider;
import io.rightful.telephony.ctm.CallTrackingMetrics;
import io.rightful.telephony.generic.GenericProvider;
import io.rightful.telephony.genesys.Genesys;
import io.rightful.telephony.ringcentral.RingCentral;

/** Every provider that stands. */
public final class Providers {
    private static final List<Provider> ALL = List.of(
            new CallTrackingMetrics(),
            new CallRail(),
            new CloudTalk(),
            new Callingly(),
            new ConnectProvider(),
            new RingCentral(),
            new Genesys(),
            new GenericProvider());

    private Providers() {}

    public static List<Provider> all() {
        return ALL;
    }

    public static Optional<Provider> named(String name) {
        return ALL.stream().filter(provider -> provider.name().equals(name)).findFirst();
    }
}
