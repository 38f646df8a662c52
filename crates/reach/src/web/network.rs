//! Which addresses of the internet protocols we go to, by IANA's registries of special purposes. Whoever types an
//! address must not reach through us what only we can reach: this machine, the network that it stands in, and what a
//! cloud tells its machines, passwords among it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where clouds answer their machines outside of 169.254.0.0/16: Azure, Oracle's old one, Alibaba.
const CLOUDS_V4: [Ipv4Addr; 3] =
    [Ipv4Addr::new(168, 63, 129, 16), Ipv4Addr::new(192, 0, 0, 192), Ipv4Addr::new(100, 100, 100, 200)];

/// The same with version 6: Amazon, Google.
const CLOUDS_V6: [Ipv6Addr; 2] =
    [Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254), Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254)];

/// Nobody's network: unspecified, link-local, multicast, reserved with broadcast.
const NOWHERE_V4: [(Ipv4Addr, u32); 4] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// Networks that are each one's own: private (RFC 1918), shared by a provider's customers (6598), loopback, protocol
/// assignments, documentation (5737), relays of 6to4 (7526), measuring (2544).
const PRIVATE_V4: [(Ipv4Addr, u32); 11] = [
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
];

/// What is global unicast with version 6, all else being something else (RFC 4291).
const GLOBAL_V6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// And within it is not: protocol assignments with Teredo, documentation (RFC 3849, 9637), 6to4, which holds an address
/// of version 4.
const SPECIAL_V6: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Own networks: unique local (RFC 4193), and site-local, which came before.
const PRIVATE_V6: [(Ipv6Addr, u32); 2] =
    [(Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7), (Ipv6Addr::new(0xfec0, 0, 0, 0, 0, 0, 0, 0), 10)];

/// Addresses of version 4 for machines that have version 6 alone (NAT64, RFC 6052).
const TRANSLATED: (Ipv6Addr, u32) = (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

/// Whether we go there: to public addresses, and to those of the local network and this machine where somebody chose
/// that (`lan`). To those of clouds we never go.
pub(super) fn may_reach(address: IpAddr, lan: bool) -> bool {
    match address {
        IpAddr::V4(address) => may_reach_v4(address, lan),
        IpAddr::V6(address) => may_reach_v6(address, lan),
    }
}

fn may_reach_v4(address: Ipv4Addr, lan: bool) -> bool {
    let is_in = |networks: &[(Ipv4Addr, u32)]| networks.iter().any(|network| is_in_v4(address, *network));
    !CLOUDS_V4.contains(&address) && !is_in(&NOWHERE_V4) && (lan || !is_in(&PRIVATE_V4))
}

fn may_reach_v6(address: Ipv6Addr, lan: bool) -> bool {
    let is_in = |networks: &[(Ipv6Addr, u32)]| networks.iter().any(|network| is_in_v6(address, *network));
    if is_in(&[TRANSLATED]) {
        return may_reach_v4(Ipv4Addr::from_bits(address.to_bits() as u32), lan);
    }
    let is_own = address.is_loopback() || is_in(&PRIVATE_V6);
    // ::ffff:0:0/96 is connected to with version 4; nothing else that holds one is of use to anybody.
    let is_own = is_own || address.to_ipv4_mapped().is_some_and(|inner| may_reach_v4(inner, lan));
    !CLOUDS_V6.contains(&address) && (is_in(&[GLOBAL_V6]) && !is_in(&SPECIAL_V6) || lan && is_own)
}

fn is_in_v4(address: Ipv4Addr, (network, bits): (Ipv4Addr, u32)) -> bool {
    (address.to_bits() ^ network.to_bits()) >> (32 - bits) == 0
}

fn is_in_v6(address: Ipv6Addr, (network, bits): (Ipv6Addr, u32)) -> bool {
    (address.to_bits() ^ network.to_bits()) >> (128 - bits) == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Networks by first and last address, in words of their own, so that a slip in a table above is found.
    const NEVER: &[(&str, &str)] = &[
        ("0.0.0.0", "0.255.255.255"),
        ("169.254.0.0", "169.254.255.255"),
        ("168.63.129.16", "168.63.129.16"),
        ("192.0.0.192", "192.0.0.192"),
        ("100.100.100.200", "100.100.100.200"),
        ("224.0.0.0", "239.255.255.255"),
        ("240.0.0.0", "255.255.255.255"),
        ("::", "::"),
        ("::2", "::ffff:ffff"),
        ("::ffff:169.254.0.0", "::ffff:169.254.255.255"),
        ("::ffff:0:0:0", "::ffff:0:ffff:ffff"),
        ("64:ff9b::a9fe:0", "64:ff9b::a9fe:ffff"),
        ("64:ff9b::e000:0", "64:ff9b::ffff:ffff"),
        ("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff"),
        ("100::", "100::ffff:ffff:ffff:ffff"),
        ("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("fd00:ec2::254", "fd00:ec2::254"),
        ("fd20:ce::254", "fd20:ce::254"),
        ("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ];

    const OWN: &[(&str, &str)] = &[
        ("10.0.0.0", "10.255.255.255"),
        ("100.64.0.0", "100.100.100.199"),
        ("100.100.100.201", "100.127.255.255"),
        ("127.0.0.0", "127.255.255.255"),
        ("172.16.0.0", "172.31.255.255"),
        ("192.0.0.0", "192.0.0.191"),
        ("192.0.0.193", "192.0.0.255"),
        ("192.0.2.0", "192.0.2.255"),
        ("192.88.99.0", "192.88.99.255"),
        ("192.168.0.0", "192.168.255.255"),
        ("198.18.0.0", "198.19.255.255"),
        ("198.51.100.0", "198.51.100.255"),
        ("203.0.113.0", "203.0.113.255"),
        ("::1", "::1"),
        ("::ffff:10.0.0.0", "::ffff:10.255.255.255"),
        ("::ffff:127.0.0.0", "::ffff:127.255.255.255"),
        ("::ffff:192.168.0.0", "::ffff:192.168.255.255"),
        ("64:ff9b::a00:0", "64:ff9b::aff:ffff"),
        ("64:ff9b::c0a8:0", "64:ff9b::c0a8:ffff"),
        ("fc00::", "fd00:ec2::253"),
        ("fd20:ce::255", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ];

    fn parsed(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    /// One between two, the first and the last among them.
    fn between(ends: (&str, &str), at: u128) -> IpAddr {
        let within = |first: u128, last: u128| match at % 8 {
            0 => first,
            1 => last,
            _ => (last - first).checked_add(1).map_or(at, |count| first + at % count),
        };
        match (parsed(ends.0), parsed(ends.1)) {
            (IpAddr::V4(a), IpAddr::V4(b)) => {
                Ipv4Addr::from_bits(within(a.to_bits().into(), b.to_bits().into()) as u32).into()
            }
            (IpAddr::V6(a), IpAddr::V6(b)) => Ipv6Addr::from_bits(within(a.to_bits(), b.to_bits())).into(),
            _ => panic!("{ends:?}"),
        }
    }

    proptest! {
        #[test]
        fn nobody_reaches_a_private_network_or_a_cloud(which: prop::sample::Index, at: u128) {
            let never = between(NEVER[which.index(NEVER.len())], at);
            prop_assert!(!may_reach(never, false) && !may_reach(never, true), "{}", never);
            let own = between(OWN[which.index(OWN.len())], at);
            prop_assert!(!may_reach(own, false) && may_reach(own, true), "{}", own);
        }

        #[test]
        fn what_is_neither_is_public(bits: u128, is_v4: bool) {
            let address = if is_v4 { parsed("0.0.0.0") } else { parsed("::") };
            let address = match address {
                IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::from_bits(bits as u32)),
                IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::from_bits(bits >> 3 | 1 << 125)),
            };
            let is_in = |(first, last): &(&str, &str)| {
                let (first, last) = (parsed(first), parsed(last));
                first.is_ipv4() == address.is_ipv4() && (first..=last).contains(&address)
            };
            prop_assert_eq!(may_reach(address, false), !NEVER.iter().chain(OWN).any(is_in), "{}", address);
        }
    }

    #[test]
    fn public_machines_are_reached() {
        for public in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2606:4700::1111",
            "2001:200::1",
            "2a00:1450:4001::1",
            "64:ff9b::101:101",
        ] {
            assert!(may_reach(parsed(public), false) && may_reach(parsed(public), true), "{public}");
        }
    }
}
