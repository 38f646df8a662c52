//! A survey's page put together from what the store said: words, addresses and charts, and no more questions.

use feedback::query::{Dimension, Query};
use feedback::{Filter, Histogram, Plan};
use store::response::Fact;
use store::survey::Survey;
use store::workspace::Workspace;

use super::against::Against;
use super::found::{Broken, Found};
use super::further::{Further, Telling};
use super::over_time::{OverTime, Unit};
use super::pace;
use super::written::{Notes, Page, Vain, Written};
use super::{Breakdown, Counts, LeftOut, Links, Look, Other, Score, Trend, View};
use crate::app::App;
use crate::breakdown::Counted;
use crate::reader::OTHERS;
use crate::web::address::{Pairs, address, with};
use crate::web::asking::FILTER;
use crate::web::entry::{Entry, Verbatim};
use crate::web::filters::{Choice, Filters, Pick};
use crate::web::grid;
use crate::web::lens::{Lens, in_address};
use crate::web::outside::few::veil;
use crate::web::question::question;
use crate::web::shell::Shell;
use crate::web::views::saving::{Saving, VIEW};
use crate::words::{Eyes, Words};

/// What it is put together from.
pub struct Drawing<'a> {
    /// For the address of the open link, the clock and the texts of respondents' pages.
    pub app: &'a App,
    /// Whose survey it is.
    pub workspace: &'a Workspace,
    /// The language of whoever looks.
    pub language: &'a str,
    /// The calendar day in the workspace.
    pub today: i64,
    /// In whose words.
    pub words: &'a Words<'a>,
    /// At what.
    pub survey: &'a Survey,
    /// How.
    pub look: &'a Look,
    /// What there is.
    pub found: Found,
    /// What colleagues wrote on the line over time; nothing for people outside.
    pub notes: Notes,
    /// Where its links lead that change one thing of it.
    pub path: String,
    /// How they say the rest of it.
    pub pairs: Pairs,
    /// Whether other links lead into the product.
    pub inside: bool,
}

impl Drawing<'_> {
    /// The page.
    pub fn view(&self, shell: Shell, saving: Saving, vain: Option<&Vain<'_>>) -> View {
        let (words, survey, now) = (self.words, self.survey, self.app.now());
        let counts = self.counts();
        let question = self.question();
        let score = Score::new(words, &counts);
        let sought = self.look.lens.typed.sought();
        let entry = |row| Entry::new(words, row, survey, false, now).marked(&sought);
        View {
            shell,
            live: None,
            name: survey.name.clone(),
            address: self.path.clone(),
            saving,
            metric: survey.scale.metric(),
            kind: survey.kind,
            question: question.text,
            language: question.language,
            links: self.links(),
            not_open: None,
            last: self.found.last_at.map(|at| words.last_response(at, now)),
            form: self.form(),
            note: self.note(),
            facts: self.facts(),
            ever: self.found.last_at.is_some(),
            is_kept_back: self.is_kept_back(),
            n: counts.now.n(),
            ahead: score.as_ref().and_then(|_| self.ahead(&counts)),
            asked: self.found.invited.map(|invited| invited.words(words, counts.now.n())),
            left_out: self.left_out(),
            trend: self.trend(&counts),
            written: self.written(&counts, vain),
            breakdown: score.as_ref().and_then(|_| self.breakdown(&counts)),
            further: self.further(),
            latest: self.found.latest.iter().map(entry).collect(),
            comments: u64::try_from(self.found.comments).unwrap_or_default(),
            everything: address(&self.path, &[("period", "all".to_owned())]),
            footnote: self.footnote(&counts, score.is_some()),
            score,
        }
    }

    fn further(&self) -> Vec<Further> {
        let own = &self.look.lens.typed.filter;
        let narrowed = |asks: Filter| self.feed(&[(FILTER, &own.clone().and(asks).to_string())]);
        let (ever, counted) = (self.found.ever.as_slice(), self.found.further.as_slice());
        Telling { words: self.words, ever, counted, narrowed }.all()
    }

    fn is_kept_back(&self) -> bool {
        let by_agent = self.found.by.as_ref().is_some_and(|broken| broken.fact == Fact::Agent);
        self.look.lens.is_kept_back() || (by_agent && self.look.lens.reader.is_kept_from())
    }

    /// What was counted, here and in what it is compared with.
    pub fn counts(&self) -> Counts {
        let (words, look) = (self.words, self.look);
        let counts = self.found.scored.counts(words, self.survey, &look.lens.period);
        if look.against == Against::Before {
            return counts;
        }
        let why_none = look.against.why_none(words, &look.lens, &self.found.numbers);
        let counted = self.found.other.clone().filter(|_| why_none.is_none());
        let other = counted.zip(look.against.name(words, &look.lens)).map(|((counted, shared), name)| Other {
            counted,
            shared,
            name,
            key: look.against.key(),
            sort: look.against.sort(),
        });
        Counts { other, why_none, ..counts }
    }

    /// The question, in the language of whoever looks where it is asked in it.
    pub fn question(&self) -> Verbatim {
        question(&self.app.texts, self.survey, self.language)
    }

    fn links(&self) -> Links {
        Links {
            open: format!("{}/s/{}", self.app.public_url(), self.survey.slug),
            invite: format!("{}/invite", self.path),
            edit: format!("{}/edit", self.path),
            file: format!("{}/survey.json", self.path),
            responses: self.feed(&[("comment", "with")]),
            import: format!("/import?survey={}", self.survey.id),
            planner: address(&format!("{}/planner", self.path), &self.look.lens.pairs()),
            table: self.table(),
        }
    }

    /// The feed of this view, narrowed to some.
    fn feed(&self, to: &[(&'static str, &str)]) -> String {
        let same = Lens { default: crate::web::responses::PERIOD, ..self.look.lens.clone() };
        let mut pairs: Pairs = vec![("survey", self.survey.id.to_string())];
        pairs.extend(same.pairs());
        address("/responses", &with(&pairs, to))
    }

    fn form(&self) -> Filters {
        let (words, lens) = (self.words, &self.look.lens);
        let against = &self.look.against;
        let mut picks =
            vec![Pick::period(words, lens.period.key, lens.default), against.pick(words, &self.found.numbers)];
        picks.extend(lens.picks(words, &self.found.values));
        let kept = |name: &&'static str| ["by", "trend", FILTER, VIEW].contains(name);
        let keep = self.look.pairs().into_iter().filter(|(name, _)| kept(name));
        Filters {
            action: self.path.clone(),
            clear: (!lens.pairs().is_empty() || *against != Against::Before).then(|| self.path.clone()),
            rival: against.rival(words),
            days: lens.period.days(),
            keep: keep.map(|(name, value)| (name.to_owned(), value)).collect(),
            search: Some(lens.typed.search.clone()),
            asking: Some(
                lens.typed
                    .form(words, &self.path, &self.look.pairs())
                    .offering(&self.found.properties, &self.found.values, &self.look.lens.reader.lists)
                    .offering_answers(&self.found.ever, words),
            ),
            picks,
        }
    }

    /// The days, the zone, and by which day, in words.
    pub fn note(&self) -> String {
        let days = self.look.lens.period.words(self.words);
        let zone = self.words.zone(&self.workspace.zone);
        self.words.text_with("filter-note", [("days", days.into()), ("zone", zone.into())])
    }

    fn ahead(&self, counts: &Counts) -> Option<String> {
        let metric = counts.scale.metric();
        let plan = Plan::like(metric, counts.now.bands(counts.scale), counts.design_effect)?;
        let today = self.today;
        let per_month = pace::per_month(&self.found.scored.days, &self.look.lens.period, today);
        pace::words(self.words, &plan, metric, counts.now.n(), per_month)
    }

    fn left_out(&self) -> Vec<LeftOut> {
        let aside = &self.found.aside;
        let excluded: i64 = aside.excluded.iter().map(|(_, n)| n).sum();
        let each = [
            (aside.provisional, "provisional", ("state", "provisional")),
            (excluded, "excluded", ("state", "excluded")),
            (aside.without_score, "comment", ("band", "none")),
            (aside.test, "test", ("state", "test")),
        ];
        let left_out = |(n, key, to): (i64, &str, (&'static str, &str))| LeftOut {
            n: u64::try_from(n).unwrap_or_default(),
            key: key.to_owned(),
            detail: (key == "excluded").then(|| self.reasons()),
            address: self.feed(&[to]),
        };
        each.into_iter().filter(|(n, ..)| *n > 0).map(left_out).collect()
    }

    fn reasons(&self) -> String {
        let counted = |(reason, n): &(String, i64)| (reason.clone(), u64::try_from(*n).unwrap_or_default());
        self.words.reasons(&self.found.aside.excluded.iter().map(counted).collect::<Vec<_>>())
    }

    fn line(&self, counts: &Counts) -> OverTime<'_> {
        OverTime {
            scale: self.survey.scale,
            days: &self.found.scored.days,
            versions: &self.found.versions,
            design_effect: counts.design_effect,
        }
    }

    /// What one point of the line over time is, and its first and last day; `None` where there is no line.
    fn stretch(&self, line: &OverTime<'_>) -> Option<(Unit, (i64, i64))> {
        let period = &self.look.lens.period;
        let stretch = line.stretch(period, self.today)?;
        // Where even all of it together has no score, no part of it has.
        if !line.has_score(stretch) {
            return None;
        }
        let unit = line.unit(self.look.unit, stretch);
        Some((unit, OverTime::part(unit, period, stretch)))
    }

    /// The score over time.
    pub fn trend(&self, counts: &Counts) -> Option<Trend> {
        let words = self.words;
        let line = self.line(counts);
        let (unit, stretch) = self.stretch(&line)?;
        let mut readings = line.readings(words, unit, stretch);
        if !self.inside {
            veil(&mut readings);
        }
        let notes = self.notes.on_line(words, unit, stretch);
        let days =
            words.days(crate::clock::date_of(crate::query::begin(unit, stretch.0)), crate::clock::date_of(stretch.1));
        let by = Unit::ALL.map(|one| self.choice("trend", one.key(), one == unit, words.text(&format!("by-{one}"))));
        let trend = Trend::new(self.survey.scale.metric(), &readings, unit.key(), days, by.into());
        Some(Trend { chart: trend.chart.written(&notes), ..trend })
    }

    /// What colleagues wrote on it.
    fn written(&self, counts: &Counts, vain: Option<&Vain<'_>>) -> Option<Written> {
        let (unit, stretch) = self.stretch(&self.line(counts))?;
        let page =
            Page { words: self.words, path: &self.path, look: self.look, unit, stretch, today: self.today, vain };
        Some(Written::new(&page, &self.notes))
    }

    /// The table of this view: what it asks in one line.
    fn table(&self) -> String {
        let lens = &self.look.lens;
        let facts = lens.facts.iter().filter_map(|(fact, value)| Filter::from_pair(fact.key(), value).ok());
        let query = Query {
            by: self.found.by.iter().map(|broken| Dimension::Fact(broken.fact)).collect(),
            period: grid::span(lens.period.key, lens.period.first, lens.period.last),
            filter: facts.fold(lens.typed.all(), Filter::and),
            ..Query::default()
        };
        address(&format!("{}/table", self.path), &[(grid::QUERY, query.to_string())])
    }

    /// The score by one fact; what to break it down by is chosen inside only.
    pub fn breakdown(&self, counts: &Counts) -> Option<Breakdown> {
        let broken = self.found.by.as_ref()?;
        let offered = self.found.values.iter().filter(|(fact, values)| {
            // Every response has a place, so one place is no breakdown; of other facts one value leaves the unknown.
            let fewest = if *fact == Fact::Place { 2 } else { 1 };
            *fact == broken.fact || values.len() >= fewest
        });
        let choice = |fact: Fact| {
            let label = self.words.text(&format!("filter-{fact}"));
            self.choice("by", fact.key(), fact == broken.fact, label)
        };
        let by = offered.filter(|_| self.inside).map(|(fact, _)| choice(*fact)).collect();
        Breakdown::new(self.words, counts, self.counted(broken), broken.fact.key(), by)
    }

    fn counted(&self, broken: &Broken) -> Vec<Counted> {
        let of = |all: &[(Option<String>, Histogram)], value: &Option<String>| {
            let found = all.iter().find(|(other, _)| other == value);
            found.map(|(_, histogram)| histogram.clone()).unwrap_or_default()
        };
        let counted = |(value, now): &(Option<String>, Histogram)| {
            let text = value.as_deref().unwrap_or_default();
            let pairs: Pairs = self.look.lens.pairs().into_iter().chain(self.look.against.pair()).collect();
            let narrowed = with(&pairs, &[(broken.fact.key(), in_address(text))]);
            Counted {
                name: self.words.fact(broken.fact, text),
                address: (self.inside && text != OTHERS).then(|| address(&self.path, &narrowed)),
                now: now.clone(),
                before: of(&broken.before, value),
                shared: of(&broken.shared, value).n(),
            }
        };
        broken.now.iter().map(counted).collect()
    }

    /// A link to this view with one thing changed, down to the part of the page that shows it.
    fn choice(&self, name: &'static str, value: &str, chosen: bool, label: String) -> Choice {
        let to = address(&self.path, &with(&self.pairs, &[(name, value)]));
        Choice { value: format!("{to}#{name}"), label, chosen }
    }

    /// What the view is narrowed to, in words.
    pub fn facts(&self) -> Vec<String> {
        let eyes = if self.inside { Eyes::Inside } else { Eyes::Outside };
        self.look.lens.words(self.words, &self.found.ever, eyes)
    }

    /// What the number is, so that it can be quoted.
    pub fn footnote(&self, counts: &Counts, has_score: bool) -> String {
        if !has_score {
            return String::new();
        }
        let (words, survey) = (self.words, self.survey);
        let args = [
            ("score", words.text_with("footnote-score", [("kind", survey.kind.key().into())]).into()),
            ("days", self.look.lens.period.words(words).into()),
            ("zone", words.zone(&self.workspace.zone).into()),
        ];
        let mut first = words.text_with("footnote-days", args);
        let facts = self.facts();
        if !facts.is_empty() {
            first += "; ";
            first += &words.text_with("footnote-facts", [("facts", facts.join(", ").into())]);
        }
        let mut sentences = vec![first + "."];
        let excluded: i64 = self.found.aside.excluded.iter().map(|(_, n)| n).sum();
        if excluded > 0 {
            let args = [("n", excluded.into()), ("reasons", self.reasons().into())];
            sentences.push(words.text_with("footnote-excluded", args));
        }
        let metric = survey.scale.metric();
        sentences.push(words.text_with("footnote-interval", [("metric", metric.key().into())]));
        if feedback::design_effect::widening(counts.design_effect) > 1.0 {
            sentences.push(words.text("footnote-widened"));
        }
        sentences.join(" ")
    }
}
