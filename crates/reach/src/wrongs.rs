//! One form for what can go wrong: words that pages have texts for.

/// Makes `Wrong`, with its words and a list of all.
macro_rules! wrongs {
    ($($name:ident $key:literal $about:literal)+) => {
        /// What can go wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Wrong {
            $(#[doc = $about] $name,)+
        }

        impl Wrong {
            /// All there is.
            pub const ALL: &[Wrong] = &[$(Wrong::$name),+];

            /// Its word, of which a page's text has a key.
            pub fn key(self) -> &'static str {
                match self { $(Wrong::$name => $key),+ }
            }
        }
    };
}
