//! Enums that are stored and sent as a short word, their key.
//! The list of variants is written once: name, key, order and serde form cannot drift apart.
//! A key that has been released is never renamed: it stands in databases and in other people's code.

/// Defines an enum with `ALL`, `key`, `from_key`, `Display` and serde, all by the key. The crate that uses it
/// needs serde.
///
/// ```
/// feedback::keyed! {
///     /// What lights up.
///     pub enum Light {
///         /// Go.
///         Green = "green",
///     }
/// }
/// assert_eq!(Light::from_key("green"), Some(Light::Green));
/// ```
#[macro_export]
macro_rules! keyed {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $($(#[$detail:meta])* $variant:ident = $key:literal,)+ }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$detail])* #[serde(rename = $key)] $variant,)+ }

        impl $name {
            /// Every one of them, in the order in which they are shown.
            pub const ALL: [$name; [$($key),+].len()] = [$($name::$variant),+];

            /// The word that stands for it in databases, addresses and the API.
            pub const fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The one with this key; `None` for any other word.
            pub fn from_key(key: &str) -> Option<$name> {
                match key { $($key => Some($name::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.key())
            }
        }
    };
}

pub(crate) use keyed;

#[cfg(test)]
mod tests {
    use std::fmt;

    use serde::de::value::{Error, StrDeserializer};
    use serde::de::{Deserialize, IntoDeserializer};
    use serde::ser::Serialize;

    use crate::ewma::Signal;
    use crate::filter::Whole;
    use crate::satisfaction::Formula;
    use crate::{Band, Change, Fact, Kind, Metric, Mode, Reason, Scale, State, Verdict};

    /// What serde writes: a formatter is a serializer that takes words only.
    struct Written<T>(T);

    impl<T: Serialize> fmt::Display for Written<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.serialize(f)
        }
    }

    fn read<'a, T: Deserialize<'a>>(word: &'a str) -> Result<T, Error> {
        let word: StrDeserializer<'a, Error> = word.into_deserializer();
        T::deserialize(word)
    }

    macro_rules! comes_back {
        ($($name:ident),+) => {$(
            for one in $name::ALL {
                assert_eq!($name::from_key(one.key()), Some(one));
                assert_eq!(Written(one).to_string(), one.key());
                assert_eq!(one.to_string(), one.key());
                assert_eq!(read::<$name>(one.key()), Ok(one));
            }
            assert_eq!($name::from_key("Nonsense"), None);
            assert!(read::<$name>("Nonsense").is_err());
        )+};
    }

    #[test]
    fn every_word_comes_back_as_itself_through_key_display_and_serde() {
        comes_back!(Metric, Scale, Band, Kind, Change, Formula, Mode, Verdict, Reason, State, Fact, Whole, Signal);
    }

    #[test]
    fn the_keys_in_the_databases_are_these() {
        let scales = Scale::ALL.map(Scale::key);
        assert_eq!(scales, ["nps", "csat-smileys", "csat-thumbs", "csat-stars5", "csat-stars10", "ces"]);
        assert_eq!(Metric::ALL.map(Metric::key), ["nps", "csat", "ces"]);
        assert_eq!(Band::ALL.map(Band::key), ["promoter", "passive", "detractor"]);
        assert_eq!(State::ALL.map(State::key), ["confirmed", "provisional", "test", "excluded"]);
        let facts = Fact::ALL.map(Fact::key);
        assert_eq!(facts, ["place", "language", "agent", "team", "product", "country", "account"]);
        assert_eq!(Kind::ALL.map(Kind::key), ["relational", "transactional", "other"]);
    }
}
