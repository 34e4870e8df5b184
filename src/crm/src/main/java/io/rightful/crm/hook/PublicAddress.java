package io.rightful.crm.hook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.stream.IntStream;

/** Whether an address is one of the public internet's: nothing behind our own walls is called because a customer named it. */
public final class PublicAddress {
    private static final int BITS = 8;
    /** IPv4's blocks that are nobody's on the internet: the first bytes, and how many bits of them count. */
    private static final int[][] APART = {
        {0, 0, 0, 8},
        {10, 0, 0, 8},
        {100, 64, 0, 10},
        {127, 0, 0, 8},
        {169, 254, 0, 16},
        {172, 16, 0, 12},
        {192, 0, 0, 24},
        {192, 0, 2, 24},
        {192, 88, 99, 24},
        {192, 168, 0, 16},
        {198, 18, 0, 15},
        {198, 51, 100, 24},
        {203, 0, 113, 24},
        {224, 0, 0, 3},
    };

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        for (int[] block : APART) {
            if (begins(bytes, block)) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] bytes, int[] block) {
        return IntStream.range(0, block[3])
                .allMatch(bit -> bit(Byte.toUnsignedInt(bytes[bit / BITS]), bit) == bit(block[bit / BITS], bit));
    }

    private static int bit(int value, int place) {
        return value >> (BITS - 1 - place % BITS) & 1;
    }

    /** Of global addresses, 2000::/3, not those that carry an IPv4 address, and not those of documentation. */
    private static boolean isPublic6(byte[] bytes) {
        int first = word(bytes, 0);
        int second = word(bytes, 2);
        boolean global = (first & 0xe000) == 0x2000;
        boolean carrying = first == 0x2002 || first == 0x2001 && second == 0;
        boolean documentation = first == 0x2001 && second == 0x0db8;
        return global && !carrying && !documentation;
    }

    private static int word(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << BITS | Byte.toUnsignedInt(bytes[at + 1]);
    }
}
