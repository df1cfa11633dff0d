package org.stapel.credential.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/// Tells addresses of the public internet from all others (IANA special-purpose registries, RFC
/// 6890).
///
/// IPv6 is an allow-list: global unicast without documentation, Teredo, 6to4 and benchmarking, so
/// that mapped, translated (NAT64), local and unassigned addresses are refused without being named.
final class PublicAddress {
    private static final int IPV4_BYTES = 4;

    private static final List<Block> NOT_PUBLIC_IPV4 =
            List.of(
                    Block.of("00", 8), // this network
                    Block.of("0a", 8), // private
                    Block.of("6440", 10), // shared by carriers
                    Block.of("7f", 8), // loopback
                    Block.of("a9fe", 16), // link-local, cloud metadata
                    Block.of("ac10", 12), // private
                    Block.of("c00000", 24), // protocol assignments
                    Block.of("c00002", 24), // documentation
                    Block.of("c01fc4", 24), // AS112
                    Block.of("c034c1", 24), // AMT
                    Block.of("c05863", 24), // 6to4 relay
                    Block.of("c0a8", 16), // private
                    Block.of("c0af30", 24), // AS112
                    Block.of("c612", 15), // benchmarking
                    Block.of("c63364", 24), // documentation
                    Block.of("cb0071", 24), // documentation
                    Block.of("e0", 4), // multicast
                    Block.of("f0", 4)); // reserved, broadcast

    private static final Block GLOBAL_UNICAST_IPV6 = Block.of("20", 3);

    private static final List<Block> NOT_PUBLIC_IPV6 =
            List.of(
                    Block.of("200100", 23), // Teredo, benchmarking, ORCHID
                    Block.of("20010db8", 32), // documentation
                    Block.of("2002", 16), // 6to4, hides an IPv4 address
                    Block.of("3fff00", 20)); // documentation

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == IPV4_BYTES)
            return NOT_PUBLIC_IPV4.stream().noneMatch(block -> block.holds(bytes));
        return GLOBAL_UNICAST_IPV6.holds(bytes)
                && NOT_PUBLIC_IPV6.stream().noneMatch(block -> block.holds(bytes));
    }

    private record Block(BigInteger prefix, int bits) {
        static Block of(String hex, int bits) {
            byte[] start = HexFormat.of().parseHex(hex);
            return new Block(new BigInteger(1, start).shiftRight(start.length * 8 - bits), bits);
        }

        boolean holds(byte[] address) {
            return new BigInteger(1, address).shiftRight(address.length * 8 - bits).equals(prefix);
        }
    }
}
