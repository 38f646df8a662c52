//! The absence alarm: once a day it looks whether mails and responses still come, tells owners and managers once when they do
//! not, and once when that is over. A quiet week of a small workspace is none: what chance does by itself is no alarm.

use store::absence::{self, Absence, What, Why};
use store::member;
use store::workspace::Workspace;
use store::{Tx, user};

use crate::app::App;
use crate::clock::{DAY, date_of, day, midnight, zone};
use crate::format::Format;
use crate::mail::{self, Envelope, Kind};
use crate::texts::{SOURCE, shipped};
use crate::words::Words;

/// So many there must have been in the four weeks before: one a day. Of fewer, a week without any is nothing unusual.
pub const LEAST: i64 = 28;

/// For how many days a quiet that does not end is watched: then it is what is usual.
pub const WATCHED: i64 = 35;

/// Once in so many weeks chance alone may do what is called less than half.
pub const ONCE_IN: i64 = 2_000;

/// The hour from which on it looks, in the zone of the workspace.
const HOUR: i8 = 7;

/// For how long the mail is tried.
const LASTS: i64 = 7 * DAY;

/// The seven days that ended yesterday, and the four weeks before them, the oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// In the seven days.
    pub n: i64,
    /// In each of the weeks before.
    pub weeks: [i64; 4],
}

impl Counted {
    /// In all four weeks before.
    pub fn usual(&self) -> i64 {
        self.weeks.iter().sum()
    }

    /// Whether something stayed away: none, or fewer than half and so few that chance does it in less than one of
    /// [`ONCE_IN`] weeks; and fewer than in each of the weeks before, so that who writes once a month is left in peace.
    pub fn is_missing(&self) -> bool {
        let usual = self.usual();
        let is_less = self.weeks.iter().all(|week| self.n < *week);
        let is_half = self.n * 8 < usual && chance(self.n, usual) * (ONCE_IN as f64) < 1.0;
        usual >= LEAST && is_less && (self.n == 0 || is_half)
    }
}

/// How often at most `n` of `n + usual` fall into the last of five weeks when each is as likely as the others: the exact test
/// of two Poisson counts (Przyborowski and Wilenski, Biometrika 31, 1940).
fn chance(n: i64, usual: i64) -> f64 {
    let all = n + usual;
    let mut log = all as f64 * 0.8_f64.ln();
    let mut sum = log.exp();
    for k in 1..=n {
        log += ((all - k + 1) as f64 / k as f64 * 0.25).ln();
        sum += log.exp();
    }
    sum.min(1.0)
}

/// Whether as many come again as three quarters of a usual week.
fn is_back(n: i64, usual: i64) -> bool {
    n * 16 >= usual * 3
}

/// Looks at every workspace that was not looked at today.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn pass(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let workspaces = store::workspace::list(&mut read).await?;
    let mut due = Vec::new();
    for workspace in workspaces {
        let there = zone(&workspace.zone);
        let today = day(app.now(), &there);
        let morning = date_of(today).at(HOUR, 0, 0, 0).to_zoned(there).map(|at| at.timestamp().as_millisecond());
        let (is_on, looked) = absence::watch(&mut read, workspace.id).await?;
        if is_on && looked.is_none_or(|looked| looked < today) && morning.is_ok_and(|morning| morning <= app.now()) {
            due.push((workspace, today));
        }
    }
    drop(read);
    for (workspace, today) in due {
        look(app, &workspace, today).await?;
    }
    Ok(())
}

/// What is counted of a workspace on a day.
///
/// # Errors
/// When the store fails.
pub async fn counted(read: &mut store::Read, workspace: &Workspace, what: What, today: i64) -> store::Result<Counted> {
    let there = zone(&workspace.zone);
    let mut counts = [0; 5];
    for (nth, count) in (0..).zip(&mut counts) {
        let first = today - 35 + 7 * nth;
        let (from, before) = (midnight(first, &there), midnight(first + 7, &there));
        *count = absence::count(read, workspace.id, what, from, before).await?;
    }
    let [weeks @ .., n] = counts;
    Ok(Counted { n, weeks })
}

/// What changed on a day.
#[derive(Default)]
struct News {
    begun: Vec<Absence>,
    over: Vec<(Absence, Why)>,
}

async fn look(app: &App, workspace: &Workspace, today: i64) -> anyhow::Result<()> {
    let (id, now) = (workspace.id, app.now());
    let mut read = app.store.read().await?;
    let mut all = Vec::new();
    for what in What::ALL {
        all.push((what, counted(&mut read, workspace, what, today).await?));
    }
    drop(read);
    let mut tx = app.store.begin().await?;
    if !absence::look(&mut tx, id, today).await? {
        return Ok(());
    }
    let known = absence::list(&mut tx, id, 100).await?;
    let mut news = News::default();
    for (what, counted) in all {
        let mut own = known.iter().filter(|one| one.what == what);
        if let Some(open) = own.clone().find(|one| one.ended.is_none()) {
            let why = match () {
                () if is_back(counted.n, open.usual) => Why::Back,
                () if today - open.first_day >= 7 + WATCHED => Why::Usual,
                () => continue,
            };
            absence::end(&mut tx, id, what, now, why).await?;
            news.over.push((open.clone(), why));
            continue;
        }
        // What somebody called usual is not told again before it has become so.
        let settled = |(at, why): (i64, Why)| why != Why::Back && now - at < WATCHED * DAY;
        if counted.is_missing() && !own.any(|one| one.ended.is_some_and(settled)) {
            let (n, usual) = (counted.n, counted.usual());
            let new = Absence { what, began_at: now, first_day: today - 7, n, usual, ended: None };
            absence::begin(&mut tx, id, &new).await?;
            news.begun.push(new);
        }
    }
    tell(app, &mut tx, workspace, &news).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(())
}

/// What is missing, in a sentence: `No survey mail went out from .. to ..; usually about 120 a week do.`
pub fn said(words: &Words<'_>, one: &Absence) -> String {
    let days = words.days(date_of(one.first_day), date_of(one.first_day + 6));
    let usual = (one.usual + 2) / 4;
    let args = [
        ("what", one.what.key().into()),
        ("how", if one.n == 0 { "none" } else { "less" }.into()),
        ("n", one.n.into()),
        ("days", days.into()),
        ("usual", words.format().count(usual).into()),
    ];
    words.text_with("absence-said", args)
}

/// That it is over, in a sentence.
pub fn over(words: &Words<'_>, what: What, why: Why) -> String {
    words.text_with("absence-over", [("what", what.key().into()), ("why", why.key().into())])
}

/// Tells whoever decides here.
async fn tell(app: &App, tx: &mut Tx, workspace: &Workspace, news: &News) -> anyhow::Result<()> {
    let is_nothing = news.begun.is_empty() && news.over.is_empty();
    if is_nothing || mail::find_in(tx, &app.settings, app.seal.safe()).await?.is_none() {
        return Ok(());
    }
    for one in member::deciders(tx, workspace.id).await? {
        let chosen = user::language(tx, one.user).await?.unwrap_or_else(|| workspace.language.clone());
        let language = shipped(&chosen).unwrap_or(SOURCE);
        let format = Format::new(language, zone(&workspace.zone));
        let words = Words::new(&app.texts, language, &format);
        let begun: Vec<String> = news.begun.iter().map(|one| said(&words, one)).collect();
        let ended: Vec<String> = news.over.iter().map(|(one, why)| over(&words, one.what, *why)).collect();
        let first = begun.first().or(ended.first()).cloned().unwrap_or_default();
        let view = serde_json::json!({
            "name": one.name, "workspace": workspace.name, "first": first, "begun": begun, "over": ended,
            "link": format!("{}/reports#alarm", app.public_url()), "home": app.public_url(),
        });
        let written = mail::write(&app.templates, language, Kind::Absence.key(), view)?;
        let envelope = Envelope { workspace: workspace.id, kind: Kind::Absence, to: &one.email, lasts: LASTS };
        mail::queue(app, tx, envelope, written).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_missing(n: i64, weeks: [i64; 4]) -> bool {
        Counted { n, weeks }.is_missing()
    }

    #[test]
    fn none_where_one_a_day_is_usual_is_an_alarm_and_none_where_few_come_is_not() {
        assert!(is_missing(0, [7, 7, 7, 7]));
        assert!(!is_missing(0, [7, 7, 7, 6]));
        assert!(!is_missing(0, [0, 0, 0, 0]));
    }

    #[test]
    fn half_is_an_alarm_where_chance_does_not_do_it() {
        assert!(is_missing(40, [100, 110, 90, 100]));
        assert!(!is_missing(50, [100, 100, 100, 100]), "half is not less than half");
        assert!(!is_missing(3, [8, 7, 9, 8]), "a quiet week of a small workspace");
        assert!(!is_missing(4, [10, 10, 10, 10]));
        assert!(is_missing(5, [25, 25, 25, 25]));
    }

    #[test]
    fn who_writes_once_a_month_is_left_in_peace() {
        assert!(!is_missing(0, [0, 0, 0, 4_000]));
        assert!(!is_missing(10, [4_000, 10, 0, 0]));
    }

    #[test]
    fn the_test_of_chance_is_exact() {
        for (n, usual, expected) in [(0, 28, 0.8_f64.powi(28)), (1, 3, 0.8192), (0, 0, 1.0)] {
            assert!((chance(n, usual) - expected).abs() < 1e-12, "{n} {usual}: {}", chance(n, usual));
        }
        assert!(chance(400_000, 2_000_000) < 1e-9 && chance(500_000, 2_000_000) > 0.4, "large counts have no overflow");
    }

    #[test]
    fn it_is_over_when_three_quarters_of_a_usual_week_come() {
        assert!(!is_back(74, 400) && is_back(75, 400) && is_back(0, 0));
    }
}
