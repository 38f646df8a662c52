//! Addresses that say which mail of ours is meant (VERP): `feedback+{id}.{mac}@example.com`. The MAC keeps strangers
//! from telling of bounces that never were and from answering for others; whoever has received the mail can do both for
//! it.

use ring::hmac;
use uuid::Uuid;

/// RFC 5321 (4.5.3.1.1): longer local parts may be refused anywhere.
const LOCAL: usize = 64;
/// 130 bits, of which the last two are zero.
const ID: usize = 26;
/// 80 bits. Guesses can be tried only one mail at a time, against us, and a hit forges word of one mail; a longer MAC
/// would take the room of the mailbox's name.
const MAC: usize = 16;
const MAC_BYTES: usize = 10;

/// Lower case and digits alone: mail systems fold case, and no letter looks like a digit (RFC 4648, 6).
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// What an address of ours is for. The MAC covers it: one cannot be made from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// The return path, to which reports of delivery come.
    Bounce,
    /// The Reply-To, to which people write.
    Reply,
}

/// One mailbox of ours with all the addresses that end in it.
#[derive(Clone)]
pub struct Mailbox {
    local: String,
    domain: String,
    key: hmac::Key,
}

/// Without the key.
impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

/// The mail that an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    /// What the address was made for.
    pub purpose: Purpose,
    /// The id it was made with.
    pub id: Uuid,
}

/// Whose an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Ours, for this mail.
    Ours(Tag),
    /// It looks like one of ours and was not made by us, or with another key.
    Forged,
    /// Somebody else's, or the bare mailbox.
    Foreign,
}

/// Why a mailbox cannot have such addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailboxError {
    /// It is not `name@domain` in plain letters, digits, `.`, `-` and `_`.
    #[error("the mailbox is not of the form name@domain, in letters, digits, dots and dashes")]
    Malformed,
    /// Its name has over 20 octets: with a mail's id the local part would be over 64.
    #[error("the mailbox's name is over 20 characters long; with a mail's id behind it no server would take it")]
    Long,
}

impl Mailbox {
    /// From its bare address, such as `feedback@example.com`: its server must hand it mail for `feedback+anything` too.
    /// The name has at most 20 octets. Who holds the key makes addresses; neither name nor domain is in the MAC, so
    /// that after a move the addresses in mails that are out are still known, where a mailbox of the old name still
    /// reads them.
    ///
    /// # Errors
    /// When such addresses could not be used.
    pub fn new(address: &str, key: &[u8; 32]) -> Result<Mailbox, MailboxError> {
        let plain = |text: &str| {
            let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
            !text.is_empty() && text.bytes().all(fits) && !text.starts_with('.') && !text.ends_with('.')
        };
        let (local, domain) = address.split_once('@').ok_or(MailboxError::Malformed)?;
        if !plain(local) || !plain(domain) || address.contains("..") {
            return Err(MailboxError::Malformed);
        }
        if local.len() + 1 + ID + 1 + MAC > LOCAL {
            return Err(MailboxError::Long);
        }
        let key = hmac::Key::new(hmac::HMAC_SHA256, key);
        Ok(Mailbox { local: local.to_owned(), domain: domain.to_owned(), key })
    }

    /// Its domain, as it was given.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The address for one mail.
    pub fn address(&self, tag: Tag) -> String {
        format!("{}+{}.{}@{}", self.local, text(tag.id.as_bytes()), text(&self.mac(tag)), self.domain)
    }

    /// Whose an address is. What mail systems do to addresses on their way is forgiven: other case, angle brackets,
    /// quotes, the wrappers of BATV (`prvs=..=`, `btv1==..==`), and another separator in place of `+`.
    pub fn read(&self, address: &str) -> Owner {
        let bare = address.trim().trim_start_matches('<').trim_end_matches('>');
        let Some((local, domain)) = bare.rsplit_once('@') else { return Owner::Foreign };
        let local = unwrapped(local.trim_matches('"'));
        if !domain.trim_end_matches('.').eq_ignore_ascii_case(&self.domain) {
            return Owner::Foreign;
        }
        let Some((name, tail)) = local.split_at_checked(self.local.len()) else { return Owner::Foreign };
        let tail = tail.strip_prefix(['+', '-', '=']);
        let Some(tail) = tail.filter(|_| name.eq_ignore_ascii_case(&self.local)) else { return Owner::Foreign };
        self.tag(tail).map_or(Owner::Forged, Owner::Ours)
    }

    fn tag(&self, tail: &str) -> Option<Tag> {
        let (id, mac) = tail.split_once('.')?;
        let id = Uuid::from_bytes(bytes(id)?);
        let mac: [u8; MAC_BYTES] = bytes(mac)?;
        let purposes = [Purpose::Bounce, Purpose::Reply];
        purposes.map(|purpose| Tag { purpose, id }).into_iter().find(|&tag| {
            // Compared by a MAC of both, which ring does in constant time for whole ones only.
            let expected = hmac::sign(&self.key, &self.mac(tag));
            hmac::verify(&self.key, &mac, expected.as_ref()).is_ok()
        })
    }

    fn mac(&self, tag: Tag) -> [u8; MAC_BYTES] {
        let mut said = match tag.purpose {
            Purpose::Bounce => b"heard mail bounce:".to_vec(),
            Purpose::Reply => b"heard mail reply:".to_vec(),
        };
        said.extend_from_slice(tag.id.as_bytes());
        let whole = hmac::sign(&self.key, &said);
        let mut cut = [0; MAC_BYTES];
        cut.copy_from_slice(&whole.as_ref()[..MAC_BYTES]);
        cut
    }
}

/// `prvs=tag=local` (draft-levine-smtp-batv) and `btv1==tag==local`.
fn unwrapped(local: &str) -> &str {
    let starts = |word: &str| local.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let inner = if starts("prvs=") {
        local[5..].split_once('=').map(|(_, inner)| inner)
    } else if starts("btv1==") {
        local[6..].split_once("==").map(|(_, inner)| inner)
    } else {
        None
    };
    inner.unwrap_or(local)
}

fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(letter(held << (5 - bits)));
    }
    text
}

fn letter(value: u32) -> char {
    char::from(ALPHABET[(value & 31) as usize])
}

/// None for anything that [`text`] would not have written, but for case.
fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != (N * 8).div_ceil(5) {
        return None;
    }
    let (mut read, mut at) = ([0; N], 0);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in text.bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == byte.to_ascii_lowercase())?;
        held = held << 5 | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            *read.get_mut(at)? = u8::try_from(held >> bits).ok()?;
            at += 1;
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(read)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAME: &str = "feedback@bounces.example.com";

    fn mailbox() -> Mailbox {
        Mailbox::new(NAME, &[7; 32]).expect("a mailbox")
    }

    fn tag(purpose: Purpose) -> Tag {
        Tag { purpose, id: Uuid::from_u128(0x0192_f0c4_7d10_7abc_8def_0123_4567_89ab) }
    }

    #[test]
    fn an_address_names_its_mail_and_what_it_is_for() {
        let mailbox = mailbox();
        for purpose in [Purpose::Bounce, Purpose::Reply] {
            let address = mailbox.address(tag(purpose));
            assert_eq!(mailbox.read(&address), Owner::Ours(tag(purpose)), "{address}");
            let (local, _) = address.split_once('@').expect("an address");
            assert_eq!(local.len(), "feedback".len() + 1 + ID + 1 + MAC);
            assert!(crate::channel::mail::is_address(&address), "{address}");
        }
    }

    #[test]
    fn what_mail_systems_do_to_an_address_is_forgiven() {
        let mailbox = mailbox();
        let address = mailbox.address(tag(Purpose::Bounce));
        let (local, domain) = address.split_once('@').expect("an address");
        let changed = [
            address.to_uppercase(),
            format!(" <{address}> "),
            format!("\"{local}\"@{domain}."),
            format!("prvs=0123456789={address}"),
            format!("PRVS=ab12cd34ef={address}"),
            format!("btv1==0123456789abc=={address}"),
            address.replacen('+', "-", 1),
            address.replacen('+', "=", 1),
            format!("prvs=0123456789={}", address.replacen('+', "=", 1)),
        ];
        for address in changed {
            assert_eq!(mailbox.read(&address), Owner::Ours(tag(Purpose::Bounce)), "{address}");
        }
    }

    #[test]
    fn a_forged_address_is_told_from_somebody_elses() {
        let mailbox = mailbox();
        let address = mailbox.address(tag(Purpose::Bounce));
        let other = Mailbox::new(NAME, &[8; 32]).expect("a mailbox").address(tag(Purpose::Bounce));
        let of_another = mailbox.address(Tag { id: Uuid::nil(), ..tag(Purpose::Bounce) });
        let (id, mac) = (address.split_once('.').expect("a dot").0, of_another.split_once('.').expect("a dot").1);
        for forged in [
            other,
            format!("{id}.{mac}"),
            address.replacen(".", ".a", 1),
            "feedback+sale@bounces.example.com".to_owned(),
            "feedback+@bounces.example.com".to_owned(),
        ] {
            assert_eq!(mailbox.read(&forged), Owner::Forged, "{forged}");
        }
        for foreign in
            [NAME, "", "@", "iva@example.com", &address.replace("bounces.", ""), "feedbackx@bounces.example.com"]
        {
            assert_eq!(mailbox.read(foreign), Owner::Foreign, "{foreign}");
        }
    }

    #[test]
    fn one_mail_has_one_address() {
        // The last letter of an id carries three bits and two zeros: another would name the same id.
        let address = mailbox().address(Tag { id: Uuid::nil(), ..tag(Purpose::Reply) });
        let other = address.replacen("aa.", "ab.", 1);
        assert_ne!(address, other);
        assert_eq!(mailbox().read(&other), Owner::Forged);
    }

    #[test]
    fn a_mailbox_whose_addresses_nobody_would_take_is_refused() {
        let made = |address: &str| Mailbox::new(address, &[7; 32]).err();
        assert_eq!(made("a-name-of-20-letters@example.com"), None);
        assert_eq!(made("a-name-of-21-letters-@example.com"), Some(MailboxError::Long));
        for wrong in
            ["", "feedback", "@example.com", "feedback@", "a+b@example.com", "a@b@c", "ž@example.com", "a..b@c.d"]
        {
            assert_eq!(made(wrong), Some(MailboxError::Malformed), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_id_comes_back_and_no_change_of_a_letter_does(id: u128, at in 9_usize..52, with in "[a-z2-7]") {
            let tag = Tag { purpose: Purpose::Reply, id: Uuid::from_u128(id) };
            let address = mailbox().address(tag);
            prop_assert_eq!(mailbox().read(&address), Owner::Ours(tag));
            let changed = format!("{}{with}{}", &address[..at], &address[at + 1..]);
            if changed != address {
                prop_assert_eq!(mailbox().read(&changed), Owner::Forged);
            }
        }

        #[test]
        fn nobody_else_makes_one(text in "(feedback[+=-])?[ -~]{0,60}(@bounces.example.com)?") {
            prop_assert!(!matches!(mailbox().read(&text), Owner::Ours(_)));
        }
    }
}
