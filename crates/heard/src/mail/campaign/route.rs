//! The mail servers that campaigns' mails go through: that of the mail settings, and those of senders who have their own.

use std::collections::HashMap;

use reach::channel::mail::Server;
use reach::channel::mail::dkim::Signer;
use store::outbox::lease::Whose;
use uuid::Uuid;

use crate::app::App;
use crate::mail::{sender, senders, signature};

/// A mail server, and whose mails go through it.
pub struct Route {
    /// The sender whose own it is; none for the one of the mail settings.
    pub key: Option<Uuid>,
    /// None while its password is lost.
    pub server: Option<Server>,
    /// The senders that have servers of their own.
    others: Vec<Uuid>,
    /// Who writes through it; under none, the sender of the mail settings.
    faces: HashMap<Option<Uuid>, Face>,
}

/// Who a mail is from.
#[derive(Clone, Default)]
pub struct Face {
    /// As readers see it.
    pub name: String,
    /// The address.
    pub address: String,
    /// Who signs.
    pub signers: Vec<Signer>,
}

impl Route {
    /// Which mails go through it.
    pub fn whose(&self) -> Whose<'_> {
        self.key.map_or(Whose::AllBut(&self.others), Whose::Only)
    }

    /// Who mails of this sender are from.
    pub fn face(&self, sender: Option<Uuid>) -> Option<&Face> {
        self.faces.get(&sender).or_else(|| self.faces.get(&None))
    }
}

/// All there are.
///
/// # Errors
/// When the store fails.
pub async fn all(app: &App) -> anyhow::Result<Vec<Route>> {
    let common = sender::find(app).await?;
    let mut read = app.store.read().await?;
    let signature = signature::find(&mut read).await?;
    let known = store::sender::ever(&mut read).await?;
    drop(read);
    let face = |name: &str, address: &str| Face {
        name: name.to_owned(),
        address: address.to_owned(),
        signers: signature.signers(app.seal.safe(), address),
    };
    let mut routes = Vec::new();
    let mut faces = HashMap::new();
    for one in known {
        let own = face(&one.name, &one.address);
        match senders::whole(app.seal.safe(), &one, None)? {
            None => drop(faces.insert(Some(one.id), own)),
            Some(whole) => routes.push(Route {
                key: Some(one.id),
                server: whole.server(app),
                others: Vec::new(),
                faces: HashMap::from([(Some(one.id), own)]),
            }),
        }
    }
    if let Some(common) = common {
        let others = routes.iter().filter_map(|route| route.key).collect();
        faces.insert(None, face(&common.name, &common.address));
        routes.push(Route { key: None, server: common.server(app), others, faces });
    }
    Ok(routes)
}
