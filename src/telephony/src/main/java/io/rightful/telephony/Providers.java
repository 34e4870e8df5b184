package io.rightful.telephony;

import java.util.List;
import java.util.Optional;

import io.rightful.telephony.aircall.Aircall;
import io.rightful.telephony.callingly.Callingly;
import io.rightful.telephony.callrail.CallRail;
import io.rightful.telephony.cloudtalk.CloudTalk;
import io.rightful.telephony.connect.ConnectProvider;
import io.rightful.telephony.ctm.CallTrackingMetrics;
import io.rightful.telephony.dialpad.Dialpad;
import io.rightful.telephony.generic.GenericProvider;
import io.rightful.telephony.genesys.Genesys;
import io.rightful.telephony.justcall.JustCall;
import io.rightful.telephony.quo.Quo;
import io.rightful.telephony.ringcentral.RingCentral;
import io.rightful.telephony.twilio.Twilio;
import io.rightful.telephony.zoom.Zoom;

/** Every provider that stands. */
public final class Providers {
    private static final List<Provider> ALL = List.of(
            new CallTrackingMetrics(),
            new CallRail(),
            new CloudTalk(),
            new Callingly(),
            new ConnectProvider(),
            new Aircall(),
            new Dialpad(),
            new Zoom(),
            new Quo(),
            new Twilio(),
            new RingCentral(),
            new Genesys(),
            new JustCall(),
            new GenericProvider());

    private Providers() {}

    public static List<Provider> all() {
        return ALL;
    }

    public static Optional<Provider> named(String name) {
        return ALL.stream().filter(provider -> provider.name().equals(name)).findFirst();
    }
}
