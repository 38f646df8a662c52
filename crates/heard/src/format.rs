//! Numbers, dates and times as a language writes them (CLDR, through ICU4X). Scores are written as the house says:
//! whole, with a real minus sign. Nothing here knows what is written.

use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use unic_langid::LanguageIdentifier;

/// The numbers of one language.
#[derive(Debug)]
pub struct Decimals(DecimalFormatter);

impl Decimals {
    /// For a language code such as `sl`; English where the code is not a language.
    pub fn new(language: &str) -> Decimals {
        let formatter = DecimalFormatter::try_new(locale(language).into(), Default::default())
            .expect("number data is compiled in for every locale, the root at least");
        Decimals(formatter)
    }

    /// A number with at most two decimals, grouped: `1,234.5` in English, `1.234,5` in German.
    pub fn number(&self, value: f64) -> String {
        let rounded = format!("{value:.2}");
        let short = rounded.trim_end_matches('0').trim_end_matches('.');
        match Decimal::try_from_str(short) {
            Ok(decimal) => minus(&self.0.format(&decimal).to_string()),
            Err(_) => value.to_string(),
        }
    }

    /// A count.
    pub fn count(&self, n: i64) -> String {
        minus(&self.0.format(&Decimal::from(n)).to_string())
    }
}

impl intl_memoizer::Memoizable for Decimals {
    type Args = ();
    type Error = std::convert::Infallible;
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Decimals::new(&language.to_string()))
    }
}

/// How a person reads instants: in a language and a zone.
#[derive(Debug)]
pub struct Format {
    decimals: Decimals,
    day: DateTimeFormatter<fieldsets::YMD>,
    medium_day: DateTimeFormatter<fieldsets::YMD>,
    long_day: DateTimeFormatter<fieldsets::MD>,
    short_day: DateTimeFormatter<fieldsets::MD>,
    month: DateTimeFormatter<fieldsets::YM>,
    day_time: DateTimeFormatter<fieldsets::YMDT>,
    time: DateTimeFormatter<fieldsets::T>,
    zone: TimeZone,
}

impl Format {
    /// For a language and the zone its reader thinks in.
    pub fn new(language: &str, zone: TimeZone) -> Format {
        let formatter = "date data is compiled in for every locale, the root at least";
        // Times are written in 24 h everywhere (the look's rule), so the hour cycle is asked for.
        let mut clock: DateTimeFormatterPreferences = locale(language).into();
        clock.hour_cycle = Some(HourCycle::H23);
        let plain: DateTimeFormatterPreferences = locale(language).into();
        Format {
            decimals: Decimals::new(language),
            day: DateTimeFormatter::try_new(plain, fieldsets::YMD::long()).expect(formatter),
            medium_day: DateTimeFormatter::try_new(plain, fieldsets::YMD::medium()).expect(formatter),
            long_day: DateTimeFormatter::try_new(plain, fieldsets::MD::long()).expect(formatter),
            short_day: DateTimeFormatter::try_new(plain, fieldsets::MD::medium()).expect(formatter),
            month: DateTimeFormatter::try_new(plain, fieldsets::YM::medium()).expect(formatter),
            day_time: DateTimeFormatter::try_new(clock, fieldsets::YMD::medium().with_time_hm()).expect(formatter),
            time: DateTimeFormatter::try_new(clock, fieldsets::T::hm()).expect(formatter),
            zone,
        }
    }

    /// `21 November 2026`.
    pub fn day(&self, at: i64) -> String {
        self.civil_day(self.date(at))
    }

    /// `21 Nov`, for axes and tables within a year.
    pub fn short_day(&self, date: Date) -> String {
        self.short_day.format(&date).to_string()
    }

    /// `21 Nov 2026`.
    pub fn medium_day(&self, date: Date) -> String {
        self.medium_day.format(&date).to_string()
    }

    /// `21 November`, where the year stands beside it.
    pub fn day_of_year(&self, date: Date) -> String {
        without_zero(self.long_day.format(&date).to_string())
    }

    /// `Nov 2026`.
    pub fn month(&self, date: Date) -> String {
        self.month.format(&date).to_string()
    }

    /// A calendar day in words, `21 November 2026`.
    pub fn civil_day(&self, date: Date) -> String {
        without_zero(self.day.format(&date).to_string())
    }

    /// `21 Nov 2026, 14:32`.
    pub fn day_time(&self, at: i64) -> String {
        self.day_time.format(&self.zoned(at).datetime()).to_string()
    }

    /// `14:32`.
    pub fn time(&self, at: i64) -> String {
        self.time.format(&self.zoned(at).time()).to_string()
    }

    /// For `<time datetime>`: RFC 3339 with the zone's offset.
    pub fn machine(&self, at: i64) -> String {
        self.zoned(at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// A count, grouped as the language groups.
    pub fn count(&self, n: i64) -> String {
        self.decimals.count(n)
    }

    /// A number with at most two decimals.
    pub fn number(&self, value: f64) -> String {
        self.decimals.number(value)
    }

    /// The local calendar day of an instant (epoch milliseconds).
    pub fn date(&self, at: i64) -> Date {
        self.zoned(at).date()
    }

    fn zoned(&self, at: i64) -> Zoned {
        Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(self.zone.clone())
    }
}

/// A real minus sign (U+2212) in place of the hyphen.
pub fn minus(number: &str) -> String {
    number.replace('-', "\u{2212}")
}

/// CLDR writes `08. oktober`; whoever writes the month as a word writes no such nought.
fn without_zero(day: String) -> String {
    day.strip_prefix('0').map(str::to_owned).unwrap_or(day)
}

fn locale(language: &str) -> Locale {
    language.parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AFTERNOON: i64 = 1_795_269_120_000; // 2026-11-21T13:52:00Z

    fn format(language: &str) -> Format {
        Format::new(language, TimeZone::get("Europe/Ljubljana").expect("a known zone"))
    }

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let written = |language| format(language).day(AFTERNOON);
        assert_eq!(written("en"), "November 21, 2026");
        assert_eq!(written("sl"), "21. november 2026");
        assert_eq!(written("pl"), "21 listopada 2026");
        assert_eq!(written("de"), "21. November 2026");
        let eighth = jiff::civil::date(2026, 10, 8);
        assert_eq!(format("sl").civil_day(eighth), "8. oktober 2026");
        assert_eq!(format("sl").day_of_year(eighth), "8. oktober");
    }

    #[test]
    fn times_are_local_and_in_24_hours() {
        assert_eq!(format("en").time(AFTERNOON), "14:52");
        assert_eq!(format("en").machine(AFTERNOON), "2026-11-21T14:52:00+01:00");
    }

    #[test]
    fn numbers_are_grouped_by_language_and_minus_is_a_minus() {
        assert_eq!(format("en").number(1234.5), "1,234.5");
        assert_eq!(format("de").number(1234.5), "1.234,5");
        assert_eq!(format("en").count(-24), "\u{2212}24");
    }
}
