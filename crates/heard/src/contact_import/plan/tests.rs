//! What rows of customers say.

use std::collections::BTreeMap;

use super::*;
use crate::clock::zone;
use crate::contact_import::Mapping;
use crate::table::{Source, Table};

/// 2026-11-21T12:00:00Z.
const NOON: i64 = 1_795_262_400_000;

fn table(csv: &str) -> (Mapping, Table, Vec<Row>) {
    let mut table = Table::open(Source::from(csv.as_bytes().to_vec()), None).expect("a table");
    let sample = table.sample().expect("rows");
    let mapping = Mapping::guess(None, true, table.header(), &sample, &Around::default());
    (mapping, table, sample)
}

/// What becomes of each row, with columns read as they are guessed but for these.
fn read(csv: &str, change: impl Fn(&mut Mapping)) -> Vec<Result<Taken, LeftOut>> {
    let (mut mapping, table, sample) = table(csv);
    change(&mut mapping);
    let plan = Plan::new(&mapping, table.header(), &Around::default(), &zone("Europe/Ljubljana"), NOON);
    let plan = plan.expect("a right mapping");
    sample.iter().map(|row| plan.read(row)).collect()
}

fn taken(csv: &str) -> Taken {
    read(csv, |_| {}).remove(0).expect("a good row")
}

#[test]
fn a_row_is_read_as_a_person_would() {
    let row = taken(
        "Ime;Priimek;E-pošta;Telefon;Jezik;Časovni pas;Država;Podjetje;Skrbnik\n\
         Ana ; Novak;Ana@Example.com, ana@example.org;041 234 567;SL;Europe/Ljubljana;si;Lipa d.o.o.;maja\n",
    );
    let expected = Card {
        name: Some("Ana Novak".into()),
        emails: vec!["Ana@Example.com".into(), "ana@example.org".into()],
        phones: vec!["+38641234567".into()],
        language: Some("sl".into()),
        zone: Some("Europe/Ljubljana".into()),
        country: Some("SI".into()),
        account: Some("Lipa d.o.o.".into()),
        owner: Some("maja".into()),
        properties: BTreeMap::new(),
    };
    assert_eq!((row.card, row.remarks), (expected, Vec::new()));
}

#[test]
fn a_name_beside_an_address_counts_where_no_column_has_one() {
    assert_eq!(taken("Mail\n\"\"\"Novak, Ana\"\" <a@b.si>\"\n").card.name.as_deref(), Some("Novak, Ana"));
    assert_eq!(taken("Name,Mail\nAna,Bor <a@b.si>\n").card.name.as_deref(), Some("Ana"));
}

#[test]
fn what_cannot_be_taken_says_why() {
    let rows = read("Name,Email,Phone\nAna,ana at example,\nBor,,041 234 567\nCene,,\nDana,d@e.si,12\n", |_| {});
    assert_eq!(rows[0], Err((Wrong::Email, "ana at example".into())));
    assert_eq!(rows[1], Err((Wrong::Phone, "041 234 567".into())), "nothing says of which country");
    assert_eq!(rows[2], Err((Wrong::Nobody, String::new())));
    assert_eq!(rows[3].as_ref().expect("taken").remarks, [(Remark::Phone, "12".into())]);
    let with_country = |mapping: &mut Mapping| mapping.country = Some("SI".into());
    assert_eq!(
        read("Email,Phone\n,041 234 567\n", with_country)[0].as_ref().expect("taken").card.phones,
        ["+38641234567"]
    );
}

#[test]
fn what_is_not_what_its_column_means_is_left_out_with_a_remark() {
    let long = "n".repeat(201);
    let row = taken(&format!("Name,Email,Language,Country,Time zone\n{long},a@b.si,Slovenian,Slovenia,Mars\n"));
    let remarks: Vec<Remark> = row.remarks.iter().map(|(remark, _)| *remark).collect();
    assert_eq!(remarks, [Remark::Country, Remark::Long, Remark::Language, Remark::Zone]);
    assert_eq!(row.card, Card { emails: vec!["a@b.si".into()], ..Card::default() });
}

#[test]
fn properties_are_of_their_kind_or_left_out() {
    let new = |mapping: &mut Mapping| {
        for (at, kind) in [(1, property::Kind::Number), (2, property::Kind::YesNo), (3, property::Kind::Day)] {
            mapping.columns[at].1 = Role::New(kind);
        }
        mapping.columns[4].1 = Role::New(property::Kind::Text);
        mapping.format = Some("dmy".into());
    };
    let rows = read("Email,Seats,VIP,Since,Plan\na@b.si,\"1.234,5\",DA,21.11.2025,zlati\nc@d.si,x,?,31.2.2025,\n", new);
    let text = |text: &str| Value::Text(text.to_owned());
    let expected = [
        ("Seats", Value::Number(1234.5)),
        ("VIP", text("yes")),
        ("Since", text("2025-11-21")),
        ("Plan", text("zlati")),
    ];
    let expected: BTreeMap<String, Value> = expected.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    assert_eq!(rows[0].as_ref().expect("taken").card.properties, expected);
    let second = rows[1].as_ref().expect("taken");
    let remarks: Vec<Remark> = second.remarks.iter().map(|(remark, _)| *remark).collect();
    assert_eq!((second.card.properties.len(), remarks), (0, vec![Remark::Number, Remark::YesNo, Remark::Day]));
}

#[test]
fn nobody_has_more_addresses_than_a_card_holds() {
    let many: Vec<String> = (0..30).map(|n| format!("a{n}@b.si")).collect();
    let row = taken(&format!("Email\n{}\n", many.join(";")));
    assert_eq!((row.card.emails.len(), row.remarks.len()), (MOST, 10));
}

#[test]
fn a_day_on_which_somebody_agreed_has_come_and_can_be_read() {
    let agreed = |mapping: &mut Mapping| {
        mapping.columns[1].1 = Role::Agreed;
        mapping.format = Some("dmy".into());
        mapping.agreed = Some(crate::contact_import::Agreed {
            channels: vec![store::contact::consent::Channel::Email],
            basis: store::contact::consent::Basis::Consent,
            source: "Fair".into(),
            words: String::new(),
        });
    };
    let rows = read("Email,Consent\na@b.si,21.11.2025\nc@d.si,21.11.2036\ne@f.si,\ng@h.si,yes\n", agreed);
    let at: Vec<Option<i64>> = rows.iter().map(|row| row.as_ref().expect("taken").agreed_at).collect();
    assert_eq!(at, [Some(1_763_679_600_000), None, None, None]);
    assert!(rows[1..].iter().all(|row| row.as_ref().expect("taken").remarks[0].0 == Remark::NotAgreed));
}
