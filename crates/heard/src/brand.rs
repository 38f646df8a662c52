//! How a company shows itself to customers: its name, a colour, a logo, where it sits and what it does with answers. Of
//! the colour only hue and chroma are taken; lightness stays ours, so that text can be read in any of them.

use std::fmt::Write as _;

/// The most chroma that is taken: beyond it screens leave out what they cannot show, and hues drift.
const MOST_CHROMA: f64 = 0.12;

/// Under this a colour is a grey, and its hue is an accident.
const GREY: f64 = 0.004;

/// The lightness of an accent on light paper, as the style sheet has it.
const LIGHTNESS: f64 = 0.4;

/// And on dark.
const LIGHTNESS_ON_DARK: f64 = 0.815;

/// Our own tint, as the style sheet has it.
pub const OURS: Tint = Tint { hue: 200.0, chroma: 0.065 };

/// The largest logo, in bytes.
pub const LARGEST_LOGO: usize = 200 * 1024;

/// What customers see of a company beside the survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// `#rrggbb`; ours where there is none.
    pub colour: Option<String>,
    /// The address of the logo on this server.
    pub logo: Option<String>,
    /// Lines of a postal address; empty for none.
    pub address: String,
    /// Where the notice stands that says what happens to answers.
    pub privacy: Option<String>,
}

/// A colour by hue and chroma (OKLCH, Ottosson 2020).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tint {
    /// Degrees, 0 to 360.
    pub hue: f64,
    /// 0 for grey, at most 0.12.
    pub chroma: f64,
}

impl Tint {
    /// The tint of `#rrggbb`; `None` for anything else.
    pub fn of(colour: &str) -> Option<Tint> {
        let [r, g, b] = channels(colour)?.map(|channel| linear(f64::from(channel) / 255.0));
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        let chroma = a.hypot(b);
        if chroma < GREY {
            return Some(Tint { hue: 0.0, chroma: 0.0 });
        }
        Some(Tint { hue: b.atan2(a).to_degrees().rem_euclid(360.0), chroma: chroma.min(MOST_CHROMA) })
    }

    /// The accent on light paper as `#rrggbb`, for browsers that do not know OKLCH. What a screen cannot show is drawn
    /// with less chroma.
    pub fn accent(self) -> String {
        self.drawn(LIGHTNESS)
    }

    /// The same on dark paper.
    pub fn accent_on_dark(self) -> String {
        self.drawn(LIGHTNESS_ON_DARK)
    }

    fn drawn(self, lightness: f64) -> String {
        let mut chroma = self.chroma;
        loop {
            let channels = self.shown(lightness, chroma);
            if chroma <= GREY || channels.iter().all(|channel| (-0.000_1..=1.000_1).contains(channel)) {
                let mut hex = String::from("#");
                for channel in channels {
                    let byte = (curved(channel.clamp(0.0, 1.0)) * 255.0).round();
                    write!(hex, "{:02x}", byte as u8).expect("a String takes any text");
                }
                return hex;
            }
            chroma -= 0.005;
        }
    }

    fn shown(self, lightness: f64, chroma: f64) -> [f64; 3] {
        let (a, b) = (chroma * self.hue.to_radians().cos(), chroma * self.hue.to_radians().sin());
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ]
    }
}

impl Brand {
    /// The style sheet that a page adds to ours; empty where the colour is ours.
    pub fn style(&self) -> String {
        let Some(tint) = self.colour.as_deref().and_then(Tint::of) else { return String::new() };
        format!(
            "@layer tokens{{:root{{--brand-h:{:.1};--brand-c:{:.3}}}\
             @supports not (color:light-dark(red,red)){{:root{{--accent:{}}}}}}}",
            tint.hue,
            tint.chroma,
            tint.accent()
        )
    }
}

/// The media type of a picture, from its first bytes: PNG, JPEG, WebP or SVG. `None` for anything else.
pub fn media(bytes: &[u8]) -> Option<&'static str> {
    let begins = |begin: &[u8]| bytes.starts_with(begin);
    if begins(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    if begins(b"\xff\xd8\xff") {
        return Some("image/jpeg");
    }
    if begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()) {
        return Some("image/webp");
    }
    let head = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start();
    let is_svg =
        head.starts_with("<svg") || (head.starts_with("<?xml") || head.starts_with("<!--")) && head.contains("<svg");
    is_svg.then_some("image/svg+xml")
}

fn channels(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// IEC 61966-2-1, from a screen's number to light.
fn linear(channel: f64) -> f64 {
    if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

fn curved(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn hues_are_those_of_css() {
        // oklch() of these colours as CSS Color 4 gives them.
        for (colour, hue) in [("#ff0000", 29.2), ("#00ff00", 142.5), ("#0000ff", 264.1), ("#ffff00", 109.8)] {
            let tint = Tint::of(colour).expect("a colour");
            assert!((tint.hue - hue).abs() < 0.2, "{colour}: {tint:?}");
            assert!((tint.chroma - MOST_CHROMA).abs() < 1e-9, "{colour}: {tint:?}");
        }
        assert_eq!(Tint::of("#808080"), Some(Tint { hue: 0.0, chroma: 0.0 }));
        for none in ["", "red", "#fff", "#12345g", "#1234567", "#é1234"] {
            assert_eq!(Tint::of(none), None, "{none}");
        }
    }

    #[test]
    fn our_own_accent_comes_out_as_it_stands_in_the_style_sheet() {
        assert_eq!((OURS.accent().as_str(), OURS.accent_on_dark().as_str()), ("#095255", "#90d0d3"));
    }

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        assert_eq!(media(b"\x89PNG\r\n\x1a\n...."), Some("image/png"));
        assert_eq!(media(b"RIFF....WEBPVP8 "), Some("image/webp"));
        assert_eq!(media(b"<?xml version=\"1.0\"?>\n<svg xmlns=\"\"/>"), Some("image/svg+xml"));
        assert_eq!(media(b"<html><svg>"), None);
        assert_eq!(media(b""), None);
    }

    proptest! {
        /// WCAG 2.2, 1.4.3: the accent is dark enough for white text on it, whatever the colour.
        #[test]
        fn every_accent_carries_white_text(r: u8, g: u8, b: u8) {
            let accent = Tint::of(&format!("#{r:02x}{g:02x}{b:02x}")).expect("a colour").accent();
            let [r, g, b] = channels(&accent).expect("a colour").map(|channel| linear(f64::from(channel) / 255.0));
            let luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
            prop_assert!(1.05 / (luminance + 0.05) >= 4.5, "{accent}");
        }
    }
}
