//! What the columns of an uploaded file of customers mean: each with its examples and a choice, what is done with them, and
//! beside it the dry run over the whole file. Whatever is changed is looked at again before it can be started.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::contact::Policy;
use store::contact::consent::{Basis, Channel};
use store::contact::import::{self, Import, State as Stage};
use store::property;

use super::upload::total;
use super::{address, called, find, first_page, mistake};
use crate::app::App;
use crate::contact_import::{
    Agreed, Around, Findings, How, Look, Mapping, Onto, Role, Subject, columns as columns_of, is_long, look, take_up,
};
use crate::form::Fields;
use crate::import::{Listed, Stop, folder};
use crate::right::Contacts;
use crate::table::Source;
use crate::table::date::DateFormat;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::import::mistake::{of_file, told};
use crate::web::member::{Member, Posted};
use crate::web::shell::{Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

/// The choice of a new list.
const NEW: &str = "new";

/// The longest source or wording of a consent, in letters.
const LONGEST_WORDS: usize = 2_000;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The import's address.
    pub address: String,
    /// As the file is called.
    pub file: String,
    /// The file that the columns are remembered from, and when it came.
    pub remembered: Option<(String, String)>,
    /// The sheets of a workbook, where there are several.
    pub sheets: Vec<Choice>,
    /// The first row names the columns.
    pub heading: bool,
    /// The columns.
    pub columns: Vec<Column>,
    /// The ways of writing days; none where no column holds any.
    pub formats: Vec<Choice>,
    /// Day and month could be either way round.
    pub unclear: bool,
    /// What becomes of who is known already.
    pub policies: Vec<Choice>,
    /// The lists there are, and a new one.
    pub lists: Vec<Choice>,
    /// The name of a new list.
    pub list_name: String,
    /// The country of telephone numbers that name none.
    pub country: String,
    /// Something is said about consent.
    pub says_agreed: bool,
    /// Ways to reach them.
    pub channels: Vec<Choice>,
    /// Why they may be asked.
    pub bases: Vec<Choice>,
    /// Where it comes from.
    pub source: String,
    /// What was agreed to.
    pub wording: String,
    /// What must be put right, in words.
    pub mistakes: Vec<String>,
    /// The dry run.
    pub found: Option<Found>,
    /// Why there is none, in words.
    pub unlooked: Option<String>,
}

/// A column and its choice.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Some of its cells.
    pub examples: Vec<String>,
    /// What it can mean: what everybody has, the workspace's properties, new ones.
    pub roles: [Vec<Choice>; 3],
    /// Whether anything is taken from it.
    pub used: bool,
}

/// A dry run in words.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// Rows in the file.
    pub rows: u64,
    /// Rows that can be taken.
    pub total: u64,
    /// Customers who would be made.
    pub fresh: u64,
    /// Customers who would be changed.
    pub changed: u64,
    /// Customers of whom nothing new is said.
    pub same: u64,
    /// Rows about somebody whom an earlier row is about.
    pub again: u64,
    /// Something else happens to whoever is known: a list, or consent.
    pub does_more: bool,
    /// Rows that are left out.
    pub wrong: Reasons,
    /// Rows that are taken, with something to look at.
    pub remarks: Reasons,
}

impl Found {
    /// There is something to start for.
    fn does_anything(&self) -> bool {
        self.fresh + self.changed > 0 || self.does_more && self.total > 0 || self.again > 0
    }
}

/// Rows by reason.
#[derive(Clone, Debug, Serialize)]
pub struct Reasons {
    /// How many in all.
    pub total: u64,
    /// How many for each reason, in words.
    pub each: Vec<(u64, String)>,
    /// The first of them: line, reason in words, cell.
    pub first: Vec<(u64, String, String)>,
}

/// `GET /contacts/import/{id}` before it is started.
pub(super) async fn page(app: &App, member: &Member, import: &Import, checked: bool) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let around = Around::of(&mut read, member.workspace.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mapping: Mapping = serde_json::from_str(&import.mapping)?;
    let look: Look = serde_json::from_str(&import.found)?;
    let notice = checked.then(|| words.text("import-checked"));
    let shell = Shell { notice, ..Shell::new(member, Here::Contacts) };
    let view = View {
        address: address(import.id),
        file: called(&words, &import.file_name),
        ..view(&words, shell, &mapping, &look, &around)
    };
    signed::html(app, &member.language, StatusCode::OK, "contact-import-mapping.html", &view)
}

/// The page, but for the file.
pub(super) fn view(words: &Words<'_>, shell: Shell, mapping: &Mapping, look: &Look, around: &Around) -> View {
    let sheet =
        |name: &String| Choice { value: name.clone(), label: name.clone(), chosen: look.sheet.as_ref() == Some(name) };
    let remembered = look.remembered.as_ref().map(|(file, at)| (called(words, file), words.format().day(*at)));
    let policy = |policy: Policy| Choice {
        value: policy.key().to_owned(),
        label: words.text(&format!("contact-import-policy-{policy}")),
        chosen: mapping.policy == policy,
    };
    let agreed = mapping.agreed.as_ref();
    let channel = |channel: Channel| Choice {
        value: channel.key().to_owned(),
        label: words.text(&format!("contact-import-channel-{channel}")),
        chosen: agreed.is_some_and(|agreed| agreed.channels.contains(&channel)),
    };
    let basis = |basis: Basis| Choice {
        value: basis.key().to_owned(),
        label: words.text(&format!("contact-import-basis-{}", basis.key().replace('_', "-"))),
        chosen: agreed.is_some_and(|agreed| agreed.basis == basis),
    };
    View {
        shell,
        address: String::new(),
        file: String::new(),
        remembered,
        sheets: if look.sheets.len() > 1 { look.sheets.iter().map(sheet).collect() } else { Vec::new() },
        heading: mapping.heading,
        columns: columns(words, mapping, look, around),
        formats: if mapping.has_days(around) { formats(words, mapping) } else { Vec::new() },
        unclear: look.unclear,
        policies: Policy::ALL.map(policy).into(),
        lists: lists(words, mapping, around),
        list_name: if let Onto::New(name) = &mapping.list { name.clone() } else { String::new() },
        country: mapping.country.clone().unwrap_or_default(),
        says_agreed: agreed.is_some(),
        channels: Channel::ALL.map(channel).into(),
        bases: Basis::ALL.map(basis).into(),
        source: agreed.map(|agreed| agreed.source.clone()).unwrap_or_default(),
        wording: agreed.map(|agreed| agreed.words.clone()).unwrap_or_default(),
        mistakes: mapping
            .mistakes(&look.header(), around)
            .iter()
            .map(|one| mistake::of_mapping(words, one, around))
            .collect(),
        found: look.findings.as_ref().map(|findings| found(words, findings, mapping)),
        unlooked: look.findings.is_none().then(|| match &look.halted {
            Some(halted) => told(words, halted),
            None => words.text("contact-import-look-ended"),
        }),
    }
}

fn columns(words: &Words<'_>, mapping: &Mapping, look: &Look, around: &Around) -> Vec<Column> {
    let none = Role::LeftBehind;
    let column = |(at, column): (usize, &crate::import::Column)| {
        let own = mapping.columns.iter().find(|(name, _)| *name == column.name).map_or(&none, |(_, role)| role);
        let choice =
            |role: Role| Choice { value: role.key(), label: role_words(words, &role, around), chosen: role == *own };
        let properties = around.properties.iter().map(|one| Role::Property(one.key.clone()));
        let n = words.format().count(i64::try_from(at + 1).unwrap_or_default());
        let number = || words.text_with("contact-import-column", [("n", n.into())]);
        Column {
            name: if mapping.heading { column.name.clone() } else { number() },
            examples: column.examples.clone(),
            roles: [
                [Role::LeftBehind].into_iter().chain(Role::PLAIN).map(choice).collect(),
                properties.map(choice).collect(),
                property::Kind::ALL.map(Role::New).map(choice).into(),
            ],
            used: *own != Role::LeftBehind,
        }
    };
    look.columns.iter().enumerate().map(column).collect()
}

/// What a column means.
pub(super) fn role_words(words: &Words<'_>, role: &Role, around: &Around) -> String {
    match role {
        Role::Property(key) => {
            around.properties.iter().find(|one| one.key == *key).map_or(key.clone(), |one| one.name.clone())
        }
        Role::New(kind) => words.text(&format!("contact-import-new-{}", kind.key().replace('_', "-"))),
        role => words.text(&format!("contact-import-role-{}", role.key())),
    }
}

fn formats(words: &Words<'_>, mapping: &Mapping) -> Vec<Choice> {
    let choice = |format: DateFormat| Choice {
        value: format.key().to_owned(),
        label: words.text_with(&format!("import-format-{}", format.key()), [("example", format.example().into())]),
        chosen: mapping.date_format() == Some(format),
    };
    DateFormat::ALL.into_iter().map(choice).collect()
}

fn lists(words: &Words<'_>, mapping: &Mapping, around: &Around) -> Vec<Choice> {
    let none = Choice {
        value: String::new(),
        label: words.text("contact-import-list-none"),
        chosen: mapping.list == Onto::None,
    };
    let kept = around.lists.iter().filter(|list| list.filter.is_none()).map(|list| Choice {
        value: list.id.to_string(),
        label: list.name.clone(),
        chosen: mapping.list == Onto::List(list.id),
    });
    let new = Choice {
        value: NEW.to_owned(),
        label: words.text("contact-import-list-new"),
        chosen: matches!(mapping.list, Onto::New(_)),
    };
    [none].into_iter().chain(kept).chain([new]).collect()
}

/// A dry run in words.
pub(super) fn found(words: &Words<'_>, findings: &Findings, mapping: &Mapping) -> Found {
    Found {
        rows: findings.rows,
        total: findings.total,
        fresh: findings.fresh,
        changed: findings.changed,
        same: findings.same,
        again: findings.again,
        does_more: mapping.list != Onto::None || mapping.agreed.is_some(),
        wrong: reasons(words, &findings.wrong),
        remarks: reasons(words, &findings.remarks),
    }
}

fn reasons(words: &Words<'_>, listed: &Listed) -> Reasons {
    let first = listed.first.iter().map(|row| (row.line, reason(words, &row.reason), row.cell.clone()));
    Reasons {
        total: listed.total(),
        each: listed.counts.iter().map(|(key, n)| (*n, reason(words, key))).collect(),
        first: first.collect(),
    }
}

/// Why a row is left out, or what is remarked of it. What is wrong with tables is told in the words of every import.
pub(super) fn reason(words: &Words<'_>, key: &str) -> String {
    let is_of_table = crate::table::Fault::ALL.iter().any(|fault| fault.key() == key);
    words.text(&format!("{}import-reason-{key}", if is_of_table { "" } else { "contact-" }))
}

/// `POST /contacts/import/{id}/mapping`.
pub(super) async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Some(import) = find(&app, &posted.member, &id).await? else {
        return door::not_found(&app, &posted.member.language);
    };
    let kept: Mapping = serde_json::from_str(&import.mapping)?;
    let look: Look = serde_json::from_str(&import.found)?;
    let wanted = read(&posted.fields, &kept, &look);
    check_again(&app, &posted.member, import, (wanted, &kept, &look)).await
}

/// Looks at the file with another mapping, keeps both, and shows them.
pub(super) async fn check_again(
    app: &App,
    member: &Member,
    mut import: Import,
    (mut wanted, kept, before): (Mapping, &Mapping, &Look),
) -> Result<Response, Fault> {
    let Some(stored) = &import.stored else { return Ok(Redirect::to(&address(import.id)).into_response()) };
    let source = Source::File(folder(&app.data)?.join(stored));
    let subject = Subject { source: &source, workspace: import.workspace, zone: &member.zone, at: import.created_at };
    // Another sheet has other columns, and so has one whose first row is no heading: they are guessed anew.
    let is_another = wanted.sheet != kept.sheet || wanted.heading != kept.heading;
    let how = if is_another {
        How::Reread { sheet: wanted.sheet, heading: wanted.heading }
    } else {
        if wanted.format.is_none() && wanted.columns != kept.columns {
            wanted.format = guess_format(app, member, &source, &wanted).await?;
        }
        How::Said(Box::new(wanted))
    };
    let is_long = is_long(&source);
    let looked = match is_long {
        true => columns_of(&app.store, &subject, how).await?,
        false => look(&app.store, &subject, how, &Stop::default()).await?,
    };
    let (mapping, mut look) = match looked {
        Ok(looked) => looked,
        Err(halt) => {
            let format = member.format();
            let words = Words::new(&app.texts, &member.language, &format);
            return first_page(app, member, "", Some(of_file(&words, &halt))).await;
        }
    };
    if !is_another {
        look.remembered.clone_from(&before.remembered);
    }
    import.mapping = serde_json::to_string(&mapping)?;
    import.header = mapping.header();
    import.found = serde_json::to_string(&look)?;
    import.progress.total = total(&look);
    if is_long && import.state == Stage::Uploaded {
        import.state = Stage::Looking;
    }
    let mut tx = app.store.begin().await?;
    let is_changed = import::change_mapping(&mut tx, &import, app.now()).await?;
    tx.commit().await?;
    if is_changed && is_long {
        take_up(app).await?;
    }
    Ok(Redirect::to(&format!("{}?checked", address(import.id))).into_response())
}

/// How the columns that hold days by now write them.
async fn guess_format(app: &App, member: &Member, source: &Source, mapping: &Mapping) -> Result<Option<String>, Fault> {
    let mut read = app.store.read().await?;
    let around = Around::of(&mut read, member.workspace.id).await?;
    drop(read);
    let (source, mapping) = (source.clone(), mapping.clone());
    let guessed = tokio::task::spawn_blocking(move || {
        let mut table = crate::contact_import::open(source, &mapping).ok()?;
        mapping.guess_format(&table.sample().ok()?, &around)
    });
    Ok(guessed.await?)
}

/// The mapping as the form has it; what it does not say stays as it is.
pub(super) fn read(fields: &Fields, kept: &Mapping, look: &Look) -> Mapping {
    let mut mapping = kept.clone();
    for (at, column) in look.columns.iter().enumerate() {
        let Some(role) = fields.get(&format!("role-{at}")).and_then(Role::from_key) else { continue };
        if let Some((_, own)) = mapping.columns.iter_mut().find(|(name, _)| *name == column.name) {
            *own = role;
        }
    }
    if let Some(format) = fields.get("format") {
        mapping.format = DateFormat::from_key(format).map(|format| format.key().to_owned());
    }
    if let Some(policy) = fields.get("policy").and_then(Policy::from_key) {
        mapping.policy = policy;
    }
    if let Some(list) = fields.get("list") {
        mapping.list = match list {
            NEW => Onto::New(fields.text("list-name").to_owned()),
            list => list.parse().map_or(Onto::None, Onto::List),
        };
    }
    if fields.get("country").is_some() {
        mapping.country = Some(fields.text("country").to_uppercase()).filter(|country| !country.is_empty());
    }
    if let Some(says) = fields.get("agreed") {
        let cut = |name: &str| fields.text(name).chars().take(LONGEST_WORDS).collect::<String>();
        mapping.agreed = (says == "yes").then(|| Agreed {
            channels: fields.all("channel").filter_map(Channel::from_key).collect(),
            basis: fields.get("basis").and_then(Basis::from_key).unwrap_or(Basis::Consent),
            source: cut("source"),
            words: cut("wording"),
        });
    }
    if let Some(heading) = fields.get("heading") {
        mapping.heading = heading == "yes";
    }
    if let Some(sheet) = fields.get("sheet").filter(|sheet| look.sheet.as_deref() != Some(sheet)) {
        mapping.sheet = Some(sheet.to_owned());
    }
    mapping
}

/// Whether a look with this mapping found something to start for.
pub(super) fn is_worth(look: &Look, mapping: &Mapping, words: &Words<'_>) -> bool {
    look.findings.as_ref().is_some_and(|findings| found(words, findings, mapping).does_anything())
}
