//! The words of each language.

mod de;
mod en;
mod mk;
mod nb;
mod pl;
mod sl;

use std::sync::LazyLock;

use super::find::Lists;

static EN: LazyLock<Lists> = LazyLock::new(|| Lists::new(&en::WORDS));
static SL: LazyLock<Lists> = LazyLock::new(|| Lists::new(&sl::WORDS));
static MK: LazyLock<Lists> = LazyLock::new(|| Lists::new(&mk::WORDS));
static PL: LazyLock<Lists> = LazyLock::new(|| Lists::new(&pl::WORDS));
static NB: LazyLock<Lists> = LazyLock::new(|| Lists::new(&nb::WORDS));
static DE: LazyLock<Lists> = LazyLock::new(|| Lists::new(&de::WORDS));

/// The words of a language; `None` where we know none.
pub(super) fn of(language: &str) -> Option<&'static Lists> {
    let lists = match language.split('-').next()? {
        "en" => &EN,
        "sl" => &SL,
        "mk" => &MK,
        "pl" => &PL,
        "nb" => &NB,
        "de" => &DE,
        _ => return None,
    };
    Some(lists)
}
