//! What the arguments say of columns, laid over what is guessed.

use clap::Args;

use crate::cli::Failure;
use crate::cli::column::find;
use crate::clock::is_zone;
use crate::import::{Mapping, Role, format_of};
use crate::table::Row;
use crate::table::columns::Meaning;
use crate::table::date::DateFormat;

/// What the columns mean, where the guess is not right.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "What the columns mean, where the guess is not right")]
pub(super) struct Columns {
    /// The column of scores
    #[arg(long, value_name = "COLUMN")]
    score: Option<String>,
    /// The column of comments
    #[arg(long, value_name = "COLUMN")]
    comment: Option<String>,
    /// The column of dates
    #[arg(long, value_name = "COLUMN")]
    date: Option<String>,
    /// How dates are written: ymd, dmy, mdy, excel, unix-s or unix-ms
    #[arg(long, value_name = "FORMAT")]
    date_format: Option<String>,
    /// The zone of dates that name none, such as Europe/Ljubljana; otherwise the workspace's
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// The column of e-mail addresses
    #[arg(long, value_name = "COLUMN")]
    email: Option<String>,
    /// The column of customers' names
    #[arg(long, value_name = "COLUMN")]
    name: Option<String>,
    /// The column of languages
    #[arg(long, value_name = "COLUMN")]
    language: Option<String>,
    /// The column of places: where or on what occasion customers were asked
    #[arg(long, value_name = "COLUMN")]
    place: Option<String>,
    /// The column of agents
    #[arg(long, value_name = "COLUMN")]
    agent: Option<String>,
    /// The column of teams
    #[arg(long, value_name = "COLUMN")]
    team: Option<String>,
    /// The column of products
    #[arg(long, value_name = "COLUMN")]
    product: Option<String>,
    /// The column of countries
    #[arg(long, value_name = "COLUMN")]
    country: Option<String>,
    /// The column of the companies that customers answered for
    #[arg(long, value_name = "COLUMN")]
    account: Option<String>,
    /// Another column to keep with each response; may be said more than once
    #[arg(long, value_name = "COLUMN")]
    property: Vec<String>,
    /// A column that is guessed and should stay behind; may be said more than once
    #[arg(long, value_name = "COLUMN")]
    leave: Vec<String>,
    /// The sheet of a workbook; otherwise its first
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Keeps rows that have a comment and no score; otherwise they are left out
    #[arg(long)]
    keep_comments: bool,
}

impl Columns {
    /// The sheet that is asked for.
    pub(super) fn sheet(&self) -> Option<&str> {
        self.sheet.as_deref()
    }

    /// The guess, with everything that was said.
    pub(super) fn mapping(&self, header: &[String], sample: &[Row], zone: &str) -> Result<Mapping, Failure> {
        let mut mapping = Mapping::guess(self.sheet(), header, sample, zone);
        let named = [
            (Meaning::Score, &self.score),
            (Meaning::Comment, &self.comment),
            (Meaning::Date, &self.date),
            (Meaning::Email, &self.email),
            (Meaning::Name, &self.name),
            (Meaning::Language, &self.language),
            (Meaning::Place, &self.place),
            (Meaning::Agent, &self.agent),
            (Meaning::Team, &self.team),
            (Meaning::Product, &self.product),
            (Meaning::Country, &self.country),
            (Meaning::Account, &self.account),
        ];
        let mut said = Vec::new();
        for (meaning, name) in named {
            said.extend(name.iter().map(|name| (name, Role::Means(meaning))));
        }
        said.extend(self.property.iter().map(|name| (name, Role::Property)));
        said.extend(self.leave.iter().map(|name| (name, Role::LeftBehind)));
        for (name, role) in said {
            let column = find(header, name)?;
            mapping.assign(&header[column], role);
            if role == Role::Means(Meaning::Date) {
                mapping.format = format_of(sample, column).map(|format| format.key().to_owned());
            }
        }
        if let Some(key) = &self.date_format {
            let format = DateFormat::from_key(key).ok_or_else(|| {
                let keys = DateFormat::ALL.map(|format| format!("{} ({})", format.key(), format.example()));
                Failure::Mistake(format!("there is no date format `{key}`; there are {}", keys.join(", ")))
            })?;
            mapping.format = Some(format.key().to_owned());
        }
        if let Some(zone) = &self.zone {
            if !is_zone(zone) {
                return Err(Failure::Mistake(format!("there is no time zone `{zone}`; write it as Europe/Ljubljana")));
            }
            zone.clone_into(&mut mapping.zone);
        }
        mapping.keep_comments = self.keep_comments;
        Ok(mapping)
    }
}
