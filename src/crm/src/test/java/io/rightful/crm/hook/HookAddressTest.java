package io.rightful.crm.hook;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HookAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"https://hooks.example.com/calls?of=us", "https://example.com:443/", "https://a-b.example.com"})
    void whatHasANameOnTheInternetMayBeCalled(String stated) {
        assertThat(HookAddress.of(stated)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://169.254.169.254/latest",
                "https://user:word@example.com/",
                "https://example.com:8443/",
                "https://example.com/#part",
                "https:///nowhere",
                "no address",
                "ftp://example.com/"
            })
    void nothingElseMay(String stated) {
        assertThat(HookAddress.of(stated)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "223.255.255.255"})
    void theInternetIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1",
                "ff02::1"
            })
    void whatIsBehindWallsIsNot(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }
}
