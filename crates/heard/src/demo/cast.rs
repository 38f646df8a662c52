//! Who and what there is at Lindentree Cycles: surveys, teams, agents, products, countries, places, and how often each
//! comes. Everybody here is invented; no name may be that of a customer of a real shop.

use feedback::{Kind, Scale, keyed};

keyed! {
    /// The languages customers speak; the first is the default of every survey.
    pub enum Language {
        /// English.
        English = "en",
        /// Slovenian.
        Slovenian = "sl",
        /// Macedonian.
        Macedonian = "mk",
        /// Polish.
        Polish = "pl",
        /// Norwegian Bokmål.
        Norwegian = "nb",
        /// German.
        German = "de",
    }
}

keyed! {
    /// What a survey, and therefore a comment, is about.
    pub enum Topic {
        /// The shop as a whole.
        Relation = "relation",
        /// A repair.
        Repair = "repair",
        /// A call, chat or mail with the support desk.
        Support = "support",
        /// A ticket that was closed.
        Ticket = "ticket",
    }
}

keyed! {
    /// Who served the customer.
    pub enum Team {
        /// Shop and workshop.
        Ljubljana = "Ljubljana workshop",
        /// Shop and workshop; moved house in the bad weeks.
        Krakow = "Kraków workshop",
        /// Shop and workshop.
        Skopje = "Skopje workshop",
        /// Shop and workshop.
        Oslo = "Oslo workshop",
        /// A shop for one season, with a small workshop.
        Hamburg = "Hamburg pop-up",
        /// Orders, parcels and returns.
        Online = "Online shop",
        /// Telephone, chat and mail.
        Desk = "Support desk",
    }
}

keyed! {
    /// Where a response comes from.
    pub enum Place {
        /// A mail with the question in it.
        Mail = "mail",
        /// An open link.
        Link = "link",
        /// A sign with a QR code; nobody knows who answers.
        Qr = "qr",
        /// The tablet at the counter; nobody knows who answers.
        Tablet = "tablet",
        /// Faces under an agent's mail.
        Signature = "signature",
    }
}

/// How much better than the average customer experience, in standard deviations of a customer's mood.
pub type Quality = f64;

impl Topic {
    /// The survey's name, as colleagues read it.
    pub const fn survey(self) -> &'static str {
        match self {
            Topic::Relation => "Lindentree overall",
            Topic::Repair => "After a repair",
            Topic::Support => "After support",
            Topic::Ticket => "After a ticket",
        }
    }

    /// The survey's open link.
    pub const fn slug(self) -> &'static str {
        match self {
            Topic::Relation => "demo-lindentree",
            Topic::Repair => "demo-repair",
            Topic::Support => "demo-support",
            Topic::Ticket => "demo-ticket",
        }
    }

    /// Whether it asks about the relationship or about one experience.
    pub const fn kind(self) -> Kind {
        match self {
            Topic::Relation => Kind::Relational,
            Topic::Repair | Topic::Support | Topic::Ticket => Kind::Transactional,
        }
    }

    /// The scale of the leading question.
    pub const fn scale(self) -> Scale {
        match self {
            Topic::Relation | Topic::Repair => Scale::Nps,
            Topic::Support => Scale::Smileys,
            Topic::Ticket => Scale::Ces,
        }
    }

    /// Where its responses come from, for customers who are known (mail, link, signature) and for all.
    pub const fn places(self, known: bool) -> &'static [(Place, u32)] {
        match (self, known) {
            (Topic::Relation, true) => &[(Place::Mail, 66), (Place::Link, 14), (Place::Signature, 20)],
            (Topic::Relation, false) => {
                &[(Place::Mail, 60), (Place::Link, 14), (Place::Signature, 16), (Place::Qr, 10)]
            }
            (Topic::Repair, true) => &[(Place::Mail, 85), (Place::Link, 15)],
            (Topic::Repair, false) => &[(Place::Mail, 38), (Place::Link, 7), (Place::Qr, 25), (Place::Tablet, 30)],
            (Topic::Support, _) => &[(Place::Mail, 55), (Place::Link, 13), (Place::Signature, 32)],
            (Topic::Ticket, _) => &[(Place::Mail, 72), (Place::Link, 20), (Place::Signature, 8)],
        }
    }

    /// What its responses are about.
    pub const fn products(self) -> &'static [(&'static str, u32)] {
        match self {
            Topic::Relation => {
                &[("city bike", 32), ("trail bike", 16), ("e-bike", 27), ("kids' bike", 15), ("cargo bike", 10)]
            }
            Topic::Repair => &[
                ("city bike", 29),
                ("trail bike", 16),
                ("e-bike", 19),
                ("kids' bike", 8),
                ("cargo bike", 8),
                ("repair", 20),
            ],
            Topic::Support | Topic::Ticket => &[
                ("city bike", 20),
                ("trail bike", 11),
                ("e-bike", 24),
                ("kids' bike", 10),
                ("cargo bike", 6),
                ("repair", 10),
                ("accessories", 19),
            ],
        }
    }
}

impl Place {
    /// Whether it is known who answers.
    pub const fn knows_the_customer(self) -> bool {
        !matches!(self, Place::Qr | Place::Tablet)
    }
}

impl Team {
    /// How good it is.
    pub const fn quality(self) -> Quality {
        match self {
            Team::Ljubljana => 0.18,
            Team::Krakow => 0.02,
            Team::Skopje => 0.08,
            Team::Oslo => 0.12,
            Team::Hamburg => -0.26,
            Team::Online => -0.18,
            Team::Desk => 0.06,
        }
    }

    /// Its people, with how good and how busy each is.
    pub const fn agents(self) -> &'static [((&'static str, Quality), u32)] {
        match self {
            Team::Ljubljana => &[(("Marko Kovač", 0.15), 4), (("Ana Zupan", 0.1), 3), (("Luka Bizjak", -0.2), 3)],
            Team::Krakow => &[(("Tomek Wrona", 0.15), 3), (("Katarzyna Lis", 0.0), 3), (("Paweł Mazur", -0.15), 2)],
            Team::Skopje => &[(("Elena Petrovska", 0.1), 3), (("Stefan Iliev", -0.1), 3)],
            Team::Oslo => &[(("Jonas Berg", 0.1), 3), (("Ingrid Dahl", -0.05), 2)],
            Team::Hamburg => &[(("Finn Petersen", 0.05), 2), (("Lena Brandt", -0.05), 2)],
            Team::Online => &[(("Nina Horvat", 0.12), 3), (("Oliver Hart", -0.22), 2)],
            Team::Desk => &[(("Maja Kranjc", 0.2), 4), (("Grace Whitfield", 0.05), 3), (("Jakob Steiner", -0.3), 3)],
        }
    }
}

/// A country with customers.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// Two letters, ISO 3166-1.
    pub code: &'static str,
    /// What its customers speak.
    pub languages: &'static [(Language, u32)],
    /// The shop its customers go to.
    pub shop: Team,
    /// How many of a hundred of its customers order online.
    pub online: u32,
}

/// Every country with its weight among the customers.
pub const COUNTRIES: [(Country, u32); 7] = [
    (
        Country {
            code: "SI",
            languages: &[(Language::Slovenian, 90), (Language::English, 7), (Language::German, 3)],
            shop: Team::Ljubljana,
            online: 25,
        },
        28,
    ),
    (
        Country {
            code: "PL",
            languages: &[(Language::Polish, 92), (Language::English, 8)],
            shop: Team::Krakow,
            online: 30,
        },
        22,
    ),
    (
        Country {
            code: "DE",
            languages: &[(Language::German, 90), (Language::English, 8), (Language::Polish, 2)],
            shop: Team::Hamburg,
            online: 40,
        },
        14,
    ),
    (
        Country {
            code: "NO",
            languages: &[(Language::Norwegian, 87), (Language::English, 13)],
            shop: Team::Oslo,
            online: 25,
        },
        13,
    ),
    (
        Country {
            code: "MK",
            languages: &[(Language::Macedonian, 93), (Language::English, 7)],
            shop: Team::Skopje,
            online: 20,
        },
        11,
    ),
    (
        Country {
            code: "AT",
            languages: &[(Language::German, 86), (Language::Slovenian, 10), (Language::English, 4)],
            shop: Team::Ljubljana,
            online: 60,
        },
        7,
    ),
    (
        Country {
            code: "GB",
            languages: &[(Language::English, 96), (Language::Polish, 4)],
            shop: Team::Ljubljana,
            online: 90,
        },
        5,
    ),
];

impl Country {
    /// The teams that its customers meet.
    pub const fn teams(self, topic: Topic) -> [(Team, u32); 3] {
        match topic {
            Topic::Relation => [(self.shop, 100 - self.online), (Team::Online, self.online), (Team::Desk, 0)],
            Topic::Repair => [(self.shop, 1), (Team::Online, 0), (Team::Desk, 0)],
            Topic::Support => [(self.shop, 0), (Team::Online, 22), (Team::Desk, 78)],
            Topic::Ticket => [(self.shop, 17), (Team::Online, 38), (Team::Desk, 45)],
        }
    }
}
