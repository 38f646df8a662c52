//! Mappings of systems that many use, after their own documentation: what a message of theirs becomes, and how it proves to
//! be theirs. Each is a file in `recipes/`; a webhook takes a copy, which people change as they like.

use feedback::keyed;
use serde::Deserialize;

use super::mapping::{Contact, Entry, Mapping, Name, Paths};
use super::path::Path;
use super::proof::Kind;

keyed! {
    /// What a webhook begins as.
    pub enum Start {
        /// A shop with WooCommerce.
        WooCommerce = "woocommerce",
        /// A shop at Shopify.
        Shopify = "shopify",
        /// Payments at Stripe.
        Stripe = "stripe",
        /// A workflow in HubSpot that sends a webhook.
        HubSpotWorkflow = "hubspot-workflow",
        /// An app in HubSpot that subscribes to changes.
        HubSpotApp = "hubspot-app",
        /// Pipedrive, its webhooks of version 2.
        Pipedrive = "pipedrive",
        /// Something that signs as Standard Webhooks say.
        Standard = "standard",
        /// Something that cannot sign.
        Bearer = "bearer",
    }
}

/// A recipe.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// What the system is called; the same in every language.
    pub name: String,
    /// How its messages prove to be its.
    pub kind: Kind,
    /// What they become.
    pub mapping: Mapping,
}

impl Start {
    /// The file of a recipe; none for a system of one's own.
    fn file(self) -> Option<&'static str> {
        match self {
            Start::WooCommerce => Some(include_str!("../../recipes/woocommerce.json")),
            Start::Shopify => Some(include_str!("../../recipes/shopify.json")),
            Start::Stripe => Some(include_str!("../../recipes/stripe.json")),
            Start::HubSpotWorkflow => Some(include_str!("../../recipes/hubspot-workflow.json")),
            Start::HubSpotApp => Some(include_str!("../../recipes/hubspot-app.json")),
            Start::Pipedrive => Some(include_str!("../../recipes/pipedrive.json")),
            Start::Standard | Start::Bearer => None,
        }
    }

    /// The recipe; none for a system of one's own.
    ///
    /// # Errors
    /// When a file of ours is wrong.
    pub fn recipe(self) -> serde_json::Result<Option<Recipe>> {
        self.file().map(serde_json::from_str).transpose()
    }

    /// How messages prove to be the sender's.
    ///
    /// # Errors
    /// When a file of ours is wrong.
    pub fn kind(self) -> serde_json::Result<Kind> {
        Ok(match self {
            Start::Bearer => Kind::Bearer,
            _ => self.recipe()?.map_or(Kind::Standard, |recipe| recipe.kind),
        })
    }

    /// What a webhook's messages become at first.
    ///
    /// # Errors
    /// When a file of ours is wrong.
    pub fn mapping(self) -> serde_json::Result<Mapping> {
        Ok(self.recipe()?.map_or_else(plain, |recipe| recipe.mapping))
    }
}

/// What a system of one's own may well send: the shape that the API takes.
fn plain() -> Mapping {
    let at = |name: &str| Paths([format!("$.{name}")].iter().filter_map(|text| text.parse().ok()).collect());
    let event = "$.name".parse().map_or_else(|_| Name::Path(Path::root()), Name::Path);
    let contact = Contact { email: at("contact.email"), name: at("contact.name"), ..Contact::default() };
    Mapping { entries: vec![Entry { event, id: at("id"), at: at("at"), contact, ..Entry::default() }] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recipe_can_be_read_and_nothing_is_wrong_with_it() {
        for start in Start::ALL {
            let mapping = start.mapping().unwrap_or_else(|error| panic!("{start}: {error}"));
            assert_eq!(mapping.wrong(), [], "{start}");
            assert!(start.kind().is_ok());
            let text = serde_json::to_string(&mapping).expect("written");
            assert_eq!(serde_json::from_str::<Mapping>(&text).expect("read"), mapping, "{start}");
        }
        assert_eq!(Start::Standard.kind().expect("a kind"), Kind::Standard);
    }
}
