//! Headers as survey tools, helpdesks and people write them, each with a few rows of the kind.
//! The rows are invented; no export of anybody is copied here.

use super::*;
use crate::table::{Source, Table};

/// The names of the columns that were taken for the score, the comment, the date, in the order of `meanings`.
#[track_caller]
fn found(csv: &str, meanings: &[Meaning]) -> Vec<String> {
    let mut table = Table::open(Source::from(csv.as_bytes().to_vec()), None).expect("a table");
    let sample = table.sample().expect("rows");
    let columns = Columns::guess(table.header(), &sample);
    let name = |meaning: &Meaning| columns.find(*meaning).map_or("-", |column| &table.header()[column]);
    meanings.iter().map(|meaning| name(meaning).to_owned()).collect()
}

use Meaning::{Agent, Comment, Country, Date, Email, Language, Name, Place, Product, Score, Team};

#[test]
fn words_and_computed_numbers_are_not_the_score() {
    let telecom = "CUSTOMER_RESPONSE_DATE,SURVEY_SUB_TYPE,NPS_RATING,NPS_SCORE,text,Qtr\n\
        11/04/2018 20:09,Order,Passive,7,The process was good I suppose,other\n\
        13/04/2018 20:23,First Payment,Detractor,0,Nobody ever came to look at it,Q1\n\
        14/04/2018 10:23,Order,Promoter,10,Quick,Q1\n\
        14/04/2018 10:24,Order,,,It was easy to reach you,Q1\n";
    assert_eq!(
        found(telecom, &[Score, Comment, Date, Place, Language]),
        ["NPS_SCORE", "text", "CUSTOMER_RESPONSE_DATE", "SURVEY_SUB_TYPE", "-"]
    );
    let computed = "NPS;Rating;Segment\n-100;3;a\n100;9;b\n0;8;a\n100;10;b\n";
    assert_eq!(found(computed, &[Score]), ["Rating"]);
    assert_eq!(found("NPS\n-100\n0\n100\n", &[Score]), ["-"]);
    assert_eq!(found("NPS group\nPromoter\nPassive\n", &[Score]), ["-"]);
}

#[test]
fn every_language_of_the_product_is_understood() {
    let meanings = [Score, Comment, Date, Email];
    let tables = [
        "Datum;Ocena;Komentar;E-pošta\n21.11.2026;9;Hitro in prijazno;ana@primer.si\n",
        "Датум;Оценка;Коментар;Е-пошта\n21.11.2026;9;Брзо и љубезно;ana@primer.mk\n",
        "Data;Ocena;Komentarz;Adres e-mail\n21.11.2026;9;Szybko i miło;ana@przyklad.pl\n",
        "Dato;Poeng;Kommentar;E-post\n21.11.2026;9;Raskt og hyggelig;ana@eksempel.no\n",
        "Datum;Bewertung;Kommentar;E-Mail-Adresse\n21.11.2026;9;Schnell und freundlich;ana@beispiel.de\n",
        "Recorded date,NPS score,Comment,Email address\n2026-11-21 10:00,9,Quick and kind,ana@example.com\n",
    ];
    for table in tables {
        let header: Vec<&str> = table.lines().next().expect("a header").split([';', ',']).collect();
        let expected = [header[1], header[2], header[0], header[3]];
        assert_eq!(found(table, &meanings), expected);
    }
}

#[test]
fn a_helpdesk_export_gives_who_served_whom_with_what() {
    let export = "Ticket ID,Requester,Requester email,Assignee,Group,Product,Country,Language,Satisfaction,NPS,Created at\n\
        1,Ana Novak,ana@example.com,Bojan,Billing,Fibre,SI,sl,4,9,2026-11-21T10:00:00Z\n\
        2,Cene Kos,cene@example.com,Darja,Billing,Mobile,SI,sl,5,10,2026-11-21T11:00:00Z\n\
        3,Eva Lah,eva@example.com,Bojan,Support,Fibre,AT,de,1,2,2026-11-22T11:00:00Z\n";
    assert_eq!(
        found(export, &[Score, Name, Email, Agent, Team, Product, Country, Language, Date]),
        ["NPS", "Requester", "Requester email", "Assignee", "Group", "Product", "Country", "Language", "Created at"]
    );
}

#[test]
fn our_own_files_are_known_by_their_names() {
    let saved = "id,given_at,given_at_utc,survey,metric,version,score,band,comment,contact_me,state,reason,origin,place,customer_name\n\
        1,2026-11-21T13:00:00+01:00,2026-11-21T12:00:00Z,After a repair,nps,1,9,promoter,Hitro,no,confirmed,,lived,mail,\n\
        2,2026-11-20T13:00:00+01:00,2026-11-20T12:00:00Z,After a repair,nps,1,,,Ok,no,confirmed,,lived,link,Ana\n";
    assert_eq!(
        found(saved, &[Score, Comment, Date, Place, Name]),
        ["score", "comment", "given_at", "place", "customer_name"]
    );
}

#[test]
fn content_speaks_where_names_do_not() {
    let table = "id,Q1,Q2\n1,9,The technician came on time and explained everything well\n\
        2,10,I could not reach anybody on the phone for a whole afternoon\n\
        3,3,\n4,7,The bill was clear and the price is fair for what I get\n5,9,\n";
    assert_eq!(found(table, &[Score, Comment, Date]), ["Q1", "Q2", "-"]);
}

#[test]
fn a_name_is_enough_where_most_cells_are_wrong_or_none_is_there() {
    assert_eq!(found("name,score\na,abc\nb,11\nc,-1\nd,9\n", &[Score]), ["score"]);
    assert_eq!(found("name,score,comment\n", &[Score, Comment]), ["score", "comment"]);
    assert_eq!(found("score,words\nabc,def\n", &[Score]), ["-"]);
}

#[test]
fn every_key_comes_back() {
    for meaning in Meaning::ALL {
        assert_eq!(Meaning::from_key(meaning.key()), Some(meaning));
    }
    assert_eq!(Meaning::from_key("Nonsense"), None);
}
