//! Who answered and about what, as an address, a form or a program tells it.
#![no_main]

use heard::contact::Who;
use heard::facts::check;
use heard::mistake::Mistakes;
use libfuzzer_sys::fuzz_target;
use store::response::Facts;

fuzz_target!(|lines: Vec<&str>| {
    let told = |at: usize| lines.get(at).map(|line| (*line).to_owned());
    let place = told(0).unwrap_or_default();
    let facts = Facts {
        place,
        language: told(1),
        country: told(2),
        agent: told(3),
        team: told(4),
        product: told(5),
        account: told(6),
    };
    let who = Who { email: told(7), name: told(8) };
    let tidied = |facts: &Facts, who: &Who| {
        let mut mistakes = Mistakes::default();
        let checked = (check(facts, "api", &mut mistakes), who.check(&mut mistakes));
        mistakes.unless(checked)
    };
    let Ok((facts, who)) = tidied(&facts, &who) else { return };
    assert!(!facts.place.is_empty());
    assert_eq!(tidied(&facts, &who), Ok((facts, who)), "what is tidy stays as it is");
});
