//! What the columns of a file of customers mean, guessed from their names in six languages and from what stands in them.
//! It is a proposal: a person sees it and can change every part of it.

use feedback::{fold, phone};
use store::property::Property;

use super::address::people;
use super::mapping::Role;
use crate::clock::is_zone;
use crate::contact::is_email;
use crate::table::Row;

/// How columns are called, folded: names of one word divided by blanks, names of several by bars. What stands further up
/// wins.
const NAMES: [(Role, &str); 11] = [
    (
        Role::Email,
        "email|mail|e mail|emails|e mails|email address|e mail address|primary email|email 1|e mail adresse|emailadresse|\
         mailadresse|e posta|eposta|e postni naslov|elektronska posta|elektronski naslov|e naslov|e poshta|meil|adresa za \
         e poshta|poczta|adres e mail|adres email|e post|epost|e postadresse|epostadresse|e mail 2|email 2|work email",
    ),
    (
        Role::Phone,
        "phone|telephone|mobile|mobile phone|phone number|telephone number|cell|cell phone|tel|gsm|telefon|telefonska \
         stevilka|telefonska|mobitel|mobilni telefon|mobilna stevilka|telefonski broj|mobilen|mobilen telefon|numer \
         telefonu|telefon komorkowy|komorka|telefonnummer|mobil|mobiltelefon|mobilnummer|mobiltelefonnummer|handy|\
         handynummer|rufnummer|tlf|work phone|phone 1|phone 2",
    ),
    (
        Role::FirstName,
        "first name|firstname|given name|forename|first|ime stranke|lastno ime|vorname|imie|fornavn|prvo ime",
    ),
    (
        Role::LastName,
        "last name|lastname|surname|family name|last|priimek|prezime|nachname|familienname|nazwisko|etternavn",
    ),
    (
        Role::Name,
        "name|full name|fullname|contact|contact name|customer|customer name|client|client name|display name|ime|ime in \
         priimek|priimek in ime|ime i prezime|polno ime|naziv|stranka|kupec|klient|kupuvac|imie i nazwisko|navn|fullt navn|\
         kunde|kundenavn|kundenname|ansprechpartner|kontakt|kontaktperson",
    ),
    (Role::Language, "language|lang|locale|preferred language|jezik|jazik|jezyk|sprak|spraak|sprache|sprachcode"),
    (Role::Zone, "time zone|timezone|tz|casovni pas|vremenska zona|strefa czasowa|tidssone|zeitzone"),
    (
        Role::Country,
        "country|country code|country region|nation|drzava|koda drzave|zemja|kraj|kod kraju|panstwo|land|landkode|\
         laendercode|laenderkennzeichen|landercode",
    ),
    (
        Role::Account,
        "company|company name|account|account name|organisation|organization|organisation name|organization name|employer|\
         podjetje|naziv podjetja|organizacija|kompanija|firma|nazwa firmy|przedsiebiorstwo|bedrift|selskap|organisasjon|\
         firmennavn|unternehmen|firmenname|organisationsname",
    ),
    (
        Role::Owner,
        "owner|contact owner|account owner|account manager|sales rep|agent|assigned to|skrbnik|skrbnica|komercialist|svetovalec|\
         sopstvenik|agent za klienti|opiekun|opiekun klienta|handlowiec|kundeansvarlig|eier|selger|betreuer|kundenbetreuer|\
         zustandig|zustaendig",
    ),
    (
        Role::Agreed,
        "consent|consent date|opt in|opt in date|opted in|opted in at|optin|optin time|subscribed|subscribed at|consent at|\
         consent given|soglasje|datum soglasja|privolitev|datum privolitve|soglasnost|datum na soglasnost|zgoda|data zgody|\
         samtykke|samtykkedato|dato for samtykke|einwilligung|datum der einwilligung|einwilligungsdatum|zustimmung",
    ),
];

/// What each column means. Without a heading only the cells tell.
pub(super) fn guess(heading: bool, header: &[String], sample: &[Row], properties: &[Property]) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::with_capacity(header.len());
    for (column, name) in header.iter().enumerate() {
        let cells = || sample.iter().map(|row| row.cell(column).trim()).filter(|cell| !cell.is_empty());
        let named = if heading { by_name(name, properties) } else { Role::LeftBehind };
        let role = match (named, by_cells(cells)) {
            (Role::LeftBehind, told) => told,
            // What holds addresses is one, whatever it is called; what holds none is none.
            (Role::Property(key), _) => Role::Property(key),
            (_, told @ Role::Email) => told,
            (Role::Email, _) if cells().next().is_some() && !cells().any(|cell| cell.contains('@')) => Role::LeftBehind,
            (named, _) => named,
        };
        let is_free = matches!(role, Role::Email | Role::Phone | Role::LeftBehind) || !roles.contains(&role);
        roles.push(if is_free { role } else { Role::LeftBehind });
    }
    let lone = |roles: &[Role], one: &Role, other: &Role| roles.contains(one) && !roles.contains(other);
    let is_named = roles.contains(&Role::Name);
    let (first, last, name) = (Role::FirstName, Role::LastName, Role::Name);
    // "Ime" is a name where it stands alone, and the first part of one beside "Priimek".
    if lone(&roles, &last, &first) && is_named {
        replace(&mut roles, &name, first);
    } else if !is_named && lone(&roles, &first, &last) {
        replace(&mut roles, &first, name);
    } else if !is_named && lone(&roles, &last, &first) {
        replace(&mut roles, &last, name);
    }
    if !heading {
        name_beside(&mut roles, sample);
    }
    roles
}

fn replace(roles: &mut [Role], from: &Role, to: Role) {
    if let Some(role) = roles.iter_mut().find(|role| *role == from) {
        *role = to;
    }
}

/// Of columns without names beside an address, the first that holds words holds the name.
fn name_beside(roles: &mut [Role], sample: &[Row]) {
    let is_name = |cell: &str| cell.chars().any(char::is_alphabetic) && !cell.contains(|c: char| c.is_ascii_digit());
    let holds = |column: usize| {
        let mut cells = sample.iter().map(|row| row.cell(column).trim()).filter(|cell| !cell.is_empty()).peekable();
        cells.peek().is_some() && cells.all(is_name)
    };
    if roles.contains(&Role::Email)
        && let Some(column) = (0..roles.len()).find(|column| roles[*column] == Role::LeftBehind && holds(*column))
    {
        roles[column] = Role::Name;
    }
}

fn by_name(name: &str, properties: &[Property]) -> Role {
    let folded = fold::words(name).join(" ");
    let is = |other: &str| fold::words(other).join(" ") == folded;
    if let Some(property) = properties.iter().find(|one| is(&one.name) || is(&one.key)) {
        return Role::Property(property.key.clone());
    }
    let found = NAMES.iter().find(|(_, names)| names.split('|').any(|one| one == folded));
    found.map_or(Role::LeftBehind, |(role, _)| role.clone())
}

/// Addresses, telephone numbers and zones are known by how they look.
fn by_cells<'a, I: Iterator<Item = &'a str>>(cells: impl Fn() -> I) -> Role {
    let all = cells().count();
    let most = |is: &dyn Fn(&str) -> bool| all > 0 && cells().filter(|cell| is(cell)).count() * 10 >= all * 7;
    if most(&|cell| people(cell).first().is_some_and(|one| is_email(&one.address))) {
        Role::Email
    } else if most(&|cell| cell.starts_with(['+']) && phone::fold(cell, None).is_some()) {
        Role::Phone
    } else if most(&|cell| cell.contains('/') && is_zone(cell)) {
        Role::Zone
    } else {
        Role::LeftBehind
    }
}

/// Whether the first row of a table is somebody and not what the columns are called.
pub(super) fn has_no_heading(first: &[String]) -> bool {
    first
        .iter()
        .any(|cell| people(cell).first().is_some_and(|one| is_email(&one.address)) || phone::fold(cell, None).is_some())
}

#[cfg(test)]
mod tests {
    use store::property::Kind;

    use super::*;
    use crate::table::{Source, Table};

    #[track_caller]
    fn are(heading: bool, csv: &str, expected: &[Role]) {
        let mut table = Table::open(Source::from(csv.as_bytes().to_vec()), None).expect("a table");
        if !heading {
            table = table.without_heading().expect("its first row");
        }
        let sample = table.sample().expect("rows");
        let plan = Property { key: "plan".into(), name: "Naročnina".into(), kind: Kind::Text };
        assert_eq!(guess(heading, table.header(), &sample, &[plan]), expected, "{csv}");
    }

    #[test]
    fn headings_are_known_in_six_languages() {
        use Role::{Account, Country, Email, FirstName, Language, LastName, Name, Owner, Phone};
        let first = [FirstName, LastName, Email, Phone, Account, Country, Language, Owner];
        for heading in [
            "First Name,Last Name,E-mail Address,Mobile,Company,Country,Language,Contact owner",
            "Ime,Priimek,E-pošta,Telefonska številka,Podjetje,Država,Jezik,Skrbnik",
            "Име,Презиме,Е-пошта,Телефон,Компанија,Земја,Јазик,Агент",
            "Imię,Nazwisko,Adres e-mail,Numer telefonu,Nazwa firmy,Kraj,Język,Opiekun klienta",
            "Fornavn,Etternavn,E-post,Mobilnummer,Bedrift,Land,Språk,Kundeansvarlig",
            "Vorname,Nachname,E-Mail,Telefonnummer,Unternehmen,Land,Sprache,Betreuer",
        ] {
            are(true, &format!("{heading}\n"), &first);
        }
        are(true, "Ime,Mail\nAna,ana@example.com\n", &[Name, Email]);
        are(true, "Priimek in ime;Mail\n", &[Name, Email]);
        are(true, "Vorname,Mail\n", &[Name, Email]);
    }

    #[test]
    fn cells_tell_where_names_do_not() {
        use Role::{Email, LeftBehind, Name, Phone, Property, Zone};
        are(true, "A,B,C,D\nana@example.com,+38641234567,Europe/Ljubljana,5\n", &[Email, Phone, Zone, LeftBehind]);
        are(true, "Mail,Naročnina\nno,gold\n", &[LeftBehind, Property("plan".into())]);
        are(true, "Email,Email 2\na@b.si,\n", &[Email, Email]);
        are(false, "7,Ana Novak,ana@example.com\n", &[LeftBehind, Name, Email]);
        are(false, "Ana <ana@example.com>\n", &[Email]);
    }

    #[test]
    fn a_row_that_reaches_somebody_is_no_heading() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert!(has_no_heading(&row(&["Ana", "ana@example.com"])));
        assert!(has_no_heading(&row(&["+386 41 234 567"])));
        assert!(!has_no_heading(&row(&["Name", "E-mail", "Telefon 2"])));
    }
}
