//! New keys, and the forms in which keys are written (DER: RFC 8017, A.1; RFC 5208; RFC 8410). Whatever is made here is
//! read back by `ring`, which checks that an RSA key's numbers belong together.

use crypto_bigint::{BoxedUint, ConcatenatingMul, NonZero, Odd, Resize};
use crypto_primes::{Flavor, random_prime};
use rand::CryptoRng;

/// The bits of each of the two primes.
const HALF: u32 = 1024;

/// The public exponent that everybody uses.
const EXPONENT: u64 = 65_537;

/// `rsaEncryption`, and the nothing that stands behind it.
const RSA: &[u8] = &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// `id-Ed25519`.
const ED25519: &[u8] = &[0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70];

const INTEGER: u8 = 0x02;
const BITS: u8 = 0x03;
const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;

/// A new Ed25519 key (PKCS#8).
pub(super) fn ed25519(chance: &mut impl CryptoRng) -> Vec<u8> {
    let mut seed = [0; 32];
    chance.fill_bytes(&mut seed);
    der(SEQUENCE, &[&der(INTEGER, &[&[0]]), ED25519, &der(OCTETS, &[&der(OCTETS, &[&seed])])])
}

/// A new RSA key of 2048 bits (PKCS#8).
pub(super) fn rsa(chance: &mut impl CryptoRng) -> Vec<u8> {
    loop {
        if let Some(key) = of_primes(&prime(chance), &prime(chance)) {
            return der(SEQUENCE, &[&der(INTEGER, &[&[0]]), RSA, &der(OCTETS, &[&key])]);
        }
    }
}

/// A prime with its two highest bits set, so that two of them make a number of twice the bits.
fn prime(chance: &mut impl CryptoRng) -> BoxedUint {
    loop {
        let prime: BoxedUint = random_prime(chance, Flavor::Any, HALF);
        if prime.bit_vartime(HALF - 2) {
            return prime;
        }
    }
}

/// The key of two primes (PKCS#1), none where they do not make one.
fn of_primes(one: &BoxedUint, other: &BoxedUint) -> Option<Vec<u8>> {
    let (p, q) = if one > other { (one, other) } else { (other, one) };
    let (p1, q1) = (p.wrapping_sub(BoxedUint::one()), q.wrapping_sub(BoxedUint::one()));
    let exponent = BoxedUint::from(EXPONENT);
    let n = p.concatenating_mul(q);
    let phi = p1.concatenating_mul(&q1);
    let phi = Option::<NonZero<BoxedUint>>::from(NonZero::new(phi))?;
    let d = Option::<BoxedUint>::from(exponent.clone().resize(2 * HALF).invert_mod(&phi))?;
    let by = |number: &BoxedUint| {
        let number = Option::<NonZero<BoxedUint>>::from(NonZero::new(number.clone().resize(2 * HALF)))?;
        Some(d.rem_vartime(&number))
    };
    let odd = Option::<Odd<BoxedUint>>::from(Odd::new(p.clone()))?;
    let inverse = Option::<BoxedUint>::from(q.invert_odd_mod(&odd))?;
    let numbers =
        [&n, &exponent, &d, p, q, &by(&p1)?, &by(&q1)?, &inverse].map(|number| integer(&number.to_be_bytes()));
    let mut parts: Vec<&[u8]> = vec![&[INTEGER, 1, 0]];
    parts.extend(numbers.iter().map(Vec::as_slice));
    Some(der(SEQUENCE, &parts))
}

/// A public RSA key as domains publish it (SubjectPublicKeyInfo), of one in PKCS#1.
pub(super) fn public(pkcs1: &[u8]) -> Vec<u8> {
    der(SEQUENCE, &[RSA, &der(BITS, &[&[0], pkcs1])])
}

/// A number that is not negative.
fn integer(bytes: &[u8]) -> Vec<u8> {
    let begin = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len().saturating_sub(1));
    let bytes = &bytes[begin..];
    let sign: &[u8] = if bytes.first().is_some_and(|byte| *byte >= 0x80) { &[0] } else { &[] };
    der(INTEGER, &[sign, bytes])
}

fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let bytes = length.to_be_bytes();
    let length = bytes.iter().position(|byte| *byte != 0).map_or(&bytes[7..], |at| &bytes[at..]);
    let mut out = vec![tag];
    if let ([short], true) = (length, length[0] < 0x80) {
        out.push(*short);
    } else {
        // At most eight bytes, so it fits.
        out.push(0x80 | length.len() as u8);
        out.extend_from_slice(length);
    }
    out.extend(parts.concat());
    out
}
