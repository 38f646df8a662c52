//! What a run did, as it is kept: a word of ours for each thing and how often, and read back for people.

use std::fmt;
use std::str::FromStr;

use feedback::keyed;

keyed! {
    /// One thing that a run did, or did not and why.
    pub enum Did {
        /// Colleagues were told by mail.
        Told = "told",
        /// Rooms were told in place of mailing colleagues.
        Room = "room",
        /// Colleagues are told later, together with other things.
        Later = "later",
        /// Colleagues who were to be told want to be told nothing.
        Deaf = "deaf",
        /// Nobody has said how mail is sent.
        NoServer = "no-server",
        /// Nobody was there to be told.
        Nobody = "nobody",
        /// The customer was mailed.
        Mailed = "mailed",
        /// An address that the rule names was mailed.
        Wrote = "wrote",
        /// Nobody knows where to write to the customer.
        NoAddress = "no-address",
        /// The customer wants no mail.
        Unwanted = "unwanted",
        /// The customer will be asked by a campaign, if they may be.
        Asked = "asked",
        /// They wait to be asked already.
        Waits = "waits",
        /// The campaign does not run.
        Closed = "closed",
        /// The response got a tag.
        Tagged = "tagged",
        /// It lost one.
        Untagged = "untagged",
        /// A tag was there already, or not there; or there was no room for it.
        Same = "same",
        /// A property of the customer was set.
        Set = "set",
        /// It was so already.
        SetSame = "set-same",
        /// There is no such property any more, or it takes no such value.
        NoProperty = "no-property",
        /// Nobody knows which customer it is.
        NoCustomer = "no-customer",
        /// It was handed to a webhook.
        Hooked = "hooked",
        /// There is no webhook of this name.
        NoHook = "no-hook",
        /// The webhook is switched off.
        HookOff = "hook-off",
        /// It does not hold any more.
        Gone = "gone",
        /// Something happened to the customer meanwhile that keeps it from acting.
        Kept = "kept",
        /// The rule was switched off before its time had come.
        Off = "off",
        /// The rule was removed.
        Removed = "removed",
        /// It went wrong.
        Failed = "failed",
    }
}

/// All that a run did, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deeds(pub Vec<(Did, i64)>);

impl Deeds {
    /// One thing.
    pub fn one(did: Did) -> Deeds {
        Deeds(vec![(did, 1)])
    }

    /// Adds so many of one; none are not told.
    pub fn add(&mut self, did: Did, n: i64) {
        if n > 0 {
            self.0.push((did, n));
        }
    }

    /// How many people were mailed.
    pub fn mailed(&self) -> i64 {
        self.0.iter().filter(|(did, _)| matches!(did, Did::Told | Did::Mailed | Did::Wrote)).map(|(_, n)| n).sum()
    }
}

impl fmt::Display for Deeds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (did, n)) in self.0.iter().enumerate() {
            write!(f, "{}{did}={n}", if at == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl FromStr for Deeds {
    type Err = std::convert::Infallible;

    /// Words that this build does not know are passed over.
    fn from_str(text: &str) -> Result<Deeds, Self::Err> {
        let one = |word: &str| {
            let (did, n) = word.split_once('=')?;
            Some((Did::from_key(did)?, n.parse().ok()?))
        };
        Ok(Deeds(text.split(' ').filter_map(one).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_read_back() {
        let mut deeds = Deeds::default();
        deeds.add(Did::Told, 3);
        deeds.add(Did::Tagged, 0);
        deeds.add(Did::Mailed, 1);
        assert_eq!((deeds.to_string().as_str(), deeds.mailed()), ("told=3 mailed=1", 4));
        assert_eq!(deeds.to_string().parse(), Ok(deeds));
        assert_eq!("sung=1 told=x told=2".parse(), Ok(Deeds(vec![(Did::Told, 2)])));
    }
}
