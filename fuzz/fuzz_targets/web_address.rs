//! An address that messages are to go to, as strangers type it.
#![no_main]

use std::net::{IpAddr, Ipv4Addr};

use libfuzzer_sys::fuzz_target;
use reach::web::Address;

fuzz_target!(|text: &str| {
    for lan in [false, true] {
        let Ok(address) = Address::parse(text, lan) else { continue };
        let kept = address.text();
        assert!(kept.len() <= 2000 && kept.bytes().all(|byte| byte.is_ascii_graphic()), "{kept}");
        assert_eq!(Address::parse(kept, lan).as_ref(), Ok(&address), "it is read as it is kept");
        assert!(kept.starts_with("https://") || lan && kept.starts_with("http://"), "{kept}");
        assert!(address.to_string().len() < kept.len() && kept.starts_with(&address.to_string()), "{kept}");
        match address.host().parse() {
            Ok(IpAddr::V4(number)) => assert!(is_somewhere(number) && (lan || !is_own(number)), "{kept}"),
            Ok(IpAddr::V6(number)) => {
                assert!(
                    !number.is_unspecified() && !number.is_multicast() && !number.is_unicast_link_local(),
                    "{kept}"
                );
                let is_global = number.segments()[0] >> 13 == 1 || number.segments()[0] == 0x64;
                assert!(lan || is_global, "{kept}");
            }
            Err(_) => assert!(address.host().len() <= 253 && !address.host().is_empty(), "{kept}"),
        }
    }
});

fn is_somewhere(number: Ipv4Addr) -> bool {
    number.octets()[0] != 0 && !number.is_multicast() && !number.is_broadcast() && !number.is_link_local()
}

fn is_own(number: Ipv4Addr) -> bool {
    number.is_loopback() || number.is_private() || number.is_documentation()
}
