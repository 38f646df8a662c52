//! A company's colour and logo. What comes of the colour stands in a style sheet, and the kind of a picture in a header.
#![no_main]

use heard::brand::{Brand, Tint, media};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    assert!(media(bytes).is_none_or(|media| media.starts_with("image/")));
    let Ok(colour) = str::from_utf8(bytes) else { return };
    let style = Brand { colour: Some(colour.to_owned()), ..Brand::default() }.style();
    let Some(tint) = Tint::of(colour) else { return assert_eq!(style, "") };
    assert!((0.0..360.0).contains(&tint.hue) && (0.0..=0.12).contains(&tint.chroma), "{tint:?}");
    assert!(Tint::of(&tint.accent()).is_some(), "{}", tint.accent());
    assert!(style.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"@{}():;,-#.".contains(&byte) || byte == b' '));
});
