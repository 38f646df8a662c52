//! The words that stand for one of a few things, as schemas: taken from the enums themselves, so that the document
//! cannot fall behind. Instants are written here too, the same everywhere.

use std::borrow::Cow;

use feedback::{Change, Kind, Metric, Scale};
use jiff::Timestamp;
use store::api_key::Scope;
use store::campaign;
use store::contact::Policy;
use store::contact::consent::{Basis, Channel};
use store::delivery;
use store::property;
use store::response::{Origin, Reason, State};
use store::suppression;
use store::webhook;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use super::contacts::add::Outcome;
use crate::incoming::recipe::Start;
use crate::mail::domain;

/// An instant in RFC 3339, from epoch milliseconds.
pub(super) fn instant(at: i64) -> String {
    crate::clock::instant(at)
}

/// Epoch milliseconds of an instant in RFC 3339.
pub(super) fn milliseconds(text: &str) -> Option<i64> {
    text.trim().parse::<Timestamp>().ok().map(Timestamp::as_millisecond)
}

macro_rules! words {
    ($($word:ident($name:literal) of $keyed:ty,)+) => {$(
        pub(super) enum $word {}

        impl PartialSchema for $word {
            fn schema() -> RefOr<Schema> {
                let keys = <$keyed>::ALL.iter().map(|one| one.key());
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some(keys)).into()
            }
        }

        impl ToSchema for $word {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed($name)
            }
        }
    )+};
}

words! {
    KindWord("Kind") of Kind,
    ScaleWord("Scale") of Scale,
    MetricWord("Metric") of Metric,
    ChangeWord("Change") of Change,
    ScopeWord("Scope") of Scope,
    StateWord("State") of State,
    OriginWord("Origin") of Origin,
    ReasonWord("Reason") of Reason,
    PolicyWord("Policy") of Policy,
    OutcomeWord("ContactOutcome") of Outcome,
    ChannelWord("Channel") of Channel,
    BasisWord("Basis") of Basis,
    CampaignStateWord("CampaignState") of campaign::State,
    CampaignKindWord("CampaignKind") of campaign::Kind,
    PropertyKindWord("PropertyKind") of property::Kind,
    FindingSubjectWord("FindingSubject") of domain::About,
    FindingStateWord("FindingState") of domain::State,
    StopScopeWord("StopScope") of suppression::Scope,
    StopReasonWord("StopReason") of suppression::Reason,
    WebhookKindWord("WebhookKind") of webhook::Kind,
    DeliveryStateWord("DeliveryState") of delivery::State,
    IncomingStartWord("IncomingStart") of Start,
}
