//! Whether the audience of a review invitation depends on what customers think of us, straight or through tags and properties
//! that rules set, segments that ask for it, and rules that keep others from acting. Asking only the happy ones for public reviews is forbidden (16 CFR 255.2(d) and the
//! FTC's guide for marketers, UCPD Art. 7(6) and Annex I 23b, Google's and Trustpilot's terms). What colleagues do by hand
//! is theirs to answer for, and is not followed.

use std::collections::HashSet;

use super::{Action, Purpose, Rule, review};
use crate::filter::{Condition, Filter, Name, Whole, same_list};
use crate::fold;
use crate::tag::Tag;

/// What a rule stands among.
#[derive(Clone, Copy, Debug, Default)]
pub struct Among<'a> {
    /// Every rule that is or was: a tag stays where a rule put it, and so does what is kept of a customer.
    pub rules: &'a [Rule],
    /// Those that act. They may stand in any order tomorrow.
    pub acting: &'a [Rule],
    /// The segments, by their names. Lists that are kept by hand are not among them.
    pub segments: &'a [(String, Filter)],
    /// Addresses of review pages that the workspace names.
    pub sites: &'a [String],
    /// The campaigns whose mail leads to review pages, by their ids.
    pub campaigns: &'a [String],
}

/// Why a rule is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The action that asks for a review.
    pub action: usize,
    /// What the audience depends on.
    pub by: By,
}

/// See [`Refusal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A fact that says what somebody thinks: the score, the class, the comment, a further answer.
    Fact(Name),
    /// A tag that a rule sets by such a fact; of `tag is missing`, any of them.
    Tag(Tag),
    /// A property of customers that a rule sets by such a fact.
    Property(String),
    /// A segment that asks for such a fact.
    List(String),
    /// A rule that by such a fact keeps those below it from acting: its name.
    Stop(String),
}

/// Whether an action asks for a public review: it says so, or its text leads to where they are written.
pub fn invites(action: &Action, sites: &[String], campaigns: &[String]) -> bool {
    match action {
        Action::Mail { purpose, subject, text, .. } => {
            *purpose == Purpose::Review
                || [subject, text].into_iter().any(|text| review::invites(text, sites.iter().map(String::as_str)))
        }
        Action::Ask { campaign } => campaigns.iter().any(|asks| asks == campaign),
        Action::Notify { .. }
        | Action::Tag { .. }
        | Action::Untag { .. }
        | Action::Set { .. }
        | Action::Webhook { .. }
        | Action::Stop {} => false,
    }
}

/// The same rule with every mail that asks for a public review declared as what it is.
#[must_use]
pub fn declared(mut rule: Rule, sites: &[String]) -> Rule {
    for action in &mut rule.actions {
        let is_invitation = invites(action, sites, &[]);
        if let Action::Mail { purpose, .. } = action
            && is_invitation
        {
            *purpose = Purpose::Review;
        }
    }
    rule
}

/// Why this rule may not be, among these (of which it may be one); `None` where it may.
pub fn refusal(rule: &Rule, among: Among<'_>) -> Option<Refusal> {
    let action = rule.actions.iter().position(|action| invites(action, among.sites, among.campaigns))?;
    let marks = Marks::find(among.rules.iter().chain(among.acting).chain([rule]), among.segments);
    let by_thoughts = || rule.groups.iter().find_map(|group| depends(group, &marks, among.segments));
    let by_stop = || {
        let mut stopping = among.acting.iter().filter(|other| other.stops());
        let stopped = stopping.find(|other| marks.are_of(other, among.segments))?;
        Some(By::Stop(stopped.name.clone()))
    };
    let was = rule.was.map(|_| By::Fact(Name::Band));
    let by = was.or_else(by_thoughts).or_else(by_stop)?;
    Some(Refusal { action, by })
}

/// What some rule leaves behind by what customers think.
#[derive(Default)]
struct Marks {
    tags: HashSet<Tag>,
    /// Keys of properties, folded.
    properties: HashSet<String>,
}

impl Marks {
    /// One such mark may make another so: it is asked until nothing new is found, at most once for each rule.
    fn find<'a>(rules: impl Iterator<Item = &'a Rule> + Clone, segments: &[(String, Filter)]) -> Marks {
        let mut marks = Marks::default();
        loop {
            let by_thoughts: Vec<&Rule> = rules.clone().filter(|rule| marks.are_of(rule, segments)).collect();
            let tags: HashSet<Tag> = by_thoughts.iter().flat_map(|rule| rule.tags()).collect();
            let keys = by_thoughts.iter().flat_map(|rule| rule.properties()).map(|(key, _)| fold::line(key));
            let properties: HashSet<String> = keys.collect();
            if tags.is_subset(&marks.tags) && properties.is_subset(&marks.properties) {
                return marks;
            }
            marks.tags.extend(tags);
            marks.properties.extend(properties);
        }
    }

    /// Whether a rule acts by what customers think, straight or by such a mark.
    fn are_of(&self, rule: &Rule, segments: &[(String, Filter)]) -> bool {
        rule.was.is_some() || rule.groups.iter().any(|group| depends(group, self, segments).is_some())
    }

    fn has(&self, property: &str) -> bool {
        self.properties.contains(&fold::line(property))
    }
}

/// The first thing in a filter that says what somebody thinks.
fn depends(filter: &Filter, marks: &Marks, segments: &[(String, Filter)]) -> Option<By> {
    let mut by = None;
    filter.visit(&mut |condition| {
        let found = match condition {
            Condition::Tag(wanted) => wanted.iter().find(|tag| marks.tags.contains(*tag)).cloned().map(By::Tag),
            Condition::Missing(Name::Tag) => marks.tags.iter().min_by_key(|tag| tag.key()).cloned().map(By::Tag),
            Condition::Property(name, _) | Condition::Missing(Name::Property(name)) => {
                marks.has(name).then(|| By::Property(name.clone()))
            }
            Condition::List(wanted) => {
                let is_by_thoughts = |list: &&String| {
                    // A segment that names others goes as deep as they do.
                    let asked = segments.iter().filter(|(name, _)| same_list(name, list));
                    let others = |name: &String| {
                        segments.iter().filter(|(other, _)| !same_list(other, name)).cloned().collect::<Vec<_>>()
                    };
                    asked.into_iter().any(|(name, asks)| depends(asks, marks, &others(name)).is_some())
                };
                wanted.iter().find(is_by_thoughts).cloned().map(By::List)
            }
            condition => Some(condition.name()).filter(says).map(By::Fact),
        };
        by = by.take().or(found);
    });
    by
}

/// Whether a fact says what somebody thinks of us.
fn says(name: &Name) -> bool {
    match name {
        Name::Whole(whole) => *whole == Whole::Score,
        Name::Band | Name::Comment | Name::Answer(_) => true,
        Name::State | Name::Fact(_) | Name::Property(_) | Name::Tag | Name::Starred | Name::Owner | Name::List => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::super::{To, When};
    use super::*;
    use crate::fact::Fact;
    use crate::filter::Subject;
    use crate::scale::{Band, Scale};
    use crate::state::State;

    fn rule(groups: &[&str], actions: Vec<Action>) -> Rule {
        let groups = groups.iter().map(|text| Filter::parse(text).expect("a filter")).collect();
        Rule {
            name: "a".to_owned(),
            when: When::Changed,
            event: String::new(),
            surveys: Vec::new(),
            groups,
            was: None,
            after: 0,
            unless: Vec::new(),
            within: None,
            actions,
        }
    }

    fn tag(name: &str) -> Action {
        Action::Tag { tag: name.to_owned() }
    }

    fn set(property: &str) -> Action {
        Action::Set { property: property.to_owned(), value: "yes".to_owned() }
    }

    fn mail(purpose: Purpose, text: &str) -> Action {
        let (to, sender) = (To::Customer, String::new());
        Action::Mail { to, sender, purpose, subject: "Hello".to_owned(), text: text.to_owned() }
    }

    fn by(rule: &Rule, rules: &[Rule]) -> Option<By> {
        refusal(rule, Among { rules, ..Among::default() }).map(|refusal| refusal.by)
    }

    #[test]
    fn nobody_is_chosen_for_a_review_by_what_they_said() {
        let asks = |groups: &[&str]| by(&rule(groups, vec![mail(Purpose::Review, "")]), &[]);
        for groups in ["score >= 9", "place = mail and band = promoter", "not score <= 6", "comment ~ super"] {
            assert!(matches!(asks(&[groups]), Some(By::Fact(_))), "{groups}");
        }
        assert!(matches!(asks(&["product = bike", "answer.mood = good"]), Some(By::Fact(Name::Answer(_)))));
        assert!(matches!(asks(&["score is not missing"]), Some(By::Fact(_))));
        for fair in ["product = bike and country = SI", "day >= 2026-01-01", "property.nth = 3", "starred = yes"] {
            assert_eq!(asks(&[fair]), None, "{fair}");
        }
        assert_eq!(asks(&[]), None);
    }

    #[test]
    fn a_link_is_an_invitation_and_a_testimonial_is_none() {
        let happy = |action| by(&rule(&["band = promoter"], vec![action]), &[]);
        assert!(happy(mail(Purpose::Message, "https://www.g2.com/products/x")).is_some());
        assert!(happy(mail(Purpose::Testimonial, "see trustpilot.com/review/x")).is_some());
        assert_eq!(happy(mail(Purpose::Testimonial, "Would you say it for our own page?")), None);
        let sites = ["stars.example.test".to_owned()];
        let own = rule(&["band = promoter"], vec![mail(Purpose::Message, "at https://stars.example.test/us")]);
        assert!(refusal(&own, Among { sites: &sites, ..Among::default() }).is_some());
    }

    #[test]
    fn nobody_is_chosen_by_what_they_said_before_either() {
        let was = |actions| Rule { was: Some(Band::Detractor), ..rule(&[], actions) };
        assert_eq!(by(&was(vec![mail(Purpose::Review, "")]), &[]), Some(By::Fact(Name::Band)));
        let asks = rule(&["tag = glad"], vec![mail(Purpose::Review, "")]);
        assert!(matches!(by(&asks, &[was(vec![tag("glad")])]), Some(By::Tag(_))));
    }

    #[test]
    fn a_campaign_whose_mail_has_such_a_link_is_an_invitation() {
        let campaigns = ["7".to_owned()];
        let among = Among { campaigns: &campaigns, ..Among::default() };
        let asks = |id: &str, group| refusal(&rule(&[group], vec![Action::Ask { campaign: id.to_owned() }]), among);
        assert!(asks("7", "band = promoter").is_some());
        assert_eq!(asks("8", "band = promoter"), None);
        assert_eq!(asks("7", "product = bike"), None);
    }

    #[test]
    fn a_mail_with_such_a_link_is_declared_as_what_it_is() {
        let sites = ["stars.example.test".to_owned()];
        for (text, expected) in [("at stars.example.test", Purpose::Review), ("Thank you", Purpose::Message)] {
            let rule = declared(rule(&[], vec![mail(Purpose::Message, text)]), &sites);
            assert!(matches!(&rule.actions[0], Action::Mail { purpose, .. } if *purpose == expected), "{text}");
        }
    }

    #[test]
    fn a_tag_that_a_rule_set_by_score_carries_it_on_through_others() {
        let rules = [
            rule(&["tag = glad"], vec![tag("Warm"), Action::Untag { tag: "cold".to_owned() }]),
            rule(&["band = promoter"], vec![tag("glad")]),
            rule(&["country = SI"], vec![tag("home")]),
        ];
        let asks = |group: &str| by(&rule(&[group], vec![mail(Purpose::Review, "")]), &rules);
        for group in ["tag = GLAD", "tag = warm", "tag != cold", "tag is missing"] {
            assert!(matches!(asks(group), Some(By::Tag(_))), "{group}");
        }
        assert_eq!(asks("tag = home"), None);
    }

    #[test]
    fn a_property_that_a_rule_set_by_score_is_one_too_also_in_a_segment() {
        let rules = [
            rule(&["property.glad is not missing"], vec![set("warm")]),
            rule(&["band = promoter"], vec![set("glad")]),
            rule(&["country = SI"], vec![set("home")]),
        ];
        let segments = [("Warm".to_owned(), Filter::parse("property.warm = yes").expect("a filter"))];
        let asks = |group: &str| {
            let asking = rule(&[group], vec![mail(Purpose::Review, "")]);
            refusal(&asking, Among { rules: &rules, segments: &segments, ..Among::default() }).map(|one| one.by)
        };
        for group in ["property.warm = yes", "property.GLAD != yes", "property.glad is missing"] {
            assert!(matches!(asks(group), Some(By::Property(_))), "{group}");
        }
        assert_eq!(asks("list = warm"), Some(By::List("warm".to_owned())));
        assert_eq!(asks("property.home = yes"), None);
    }

    #[test]
    fn a_rule_that_stops_others_by_score_chooses_for_them() {
        let stops = |groups: &[&str]| rule(groups, vec![Action::Stop {}]);
        let by = |acting: &[Rule]| {
            let asking = rule(&[], vec![mail(Purpose::Review, "")]);
            refusal(&asking, Among { acting, ..Among::default() }).map(|one| one.by)
        };
        assert_eq!(by(&[stops(&["band = detractor"])]), Some(By::Stop("a".to_owned())));
        assert_eq!(
            by(&[rule(&["score < 5"], vec![tag("sad")]), stops(&["tag = sad"])]),
            Some(By::Stop("a".to_owned()))
        );
        assert_eq!(by(&[stops(&["product = bike"]), rule(&["score < 5"], vec![tag("sad")])]), None);
    }

    #[test]
    fn a_segment_that_asks_for_the_score_does_too_also_within_another() {
        let filter = |text: &str| Filter::parse(text).expect("a filter");
        let segments = [
            ("Fans".to_owned(), filter("band = promoter")),
            ("Outer".to_owned(), filter("country = SI and list = fans")),
            ("Round".to_owned(), filter("list = Round")),
        ];
        let asks = |group: &str| {
            let asking = rule(&[group], vec![mail(Purpose::Review, "")]);
            refusal(&asking, Among { segments: &segments, ..Among::default() }).map(|refusal| refusal.by)
        };
        assert_eq!(asks("list = fans"), Some(By::List("fans".to_owned())));
        assert_eq!(asks("list != Outer"), Some(By::List("Outer".to_owned())));
        assert_eq!((asks("list = Round"), asks("list = Kept")), (None, None));
    }

    const TAGS: [&str; 4] = ["a", "b", "c", "d"];
    const PROPERTIES: [&str; 3] = ["p", "q", "r"];

    fn condition() -> impl Strategy<Value = String> {
        prop_oneof![
            3 => (0..TAGS.len()).prop_map(|n| format!("tag = {}", TAGS[n])),
            1 => (0..TAGS.len()).prop_map(|n| format!("tag != {}", TAGS[n])),
            2 => Just("tag is missing".to_owned()),
            2 => (0..PROPERTIES.len()).prop_map(|n| format!("property.{} = yes", PROPERTIES[n])),
            1 => (0..PROPERTIES.len()).prop_map(|n| format!("property.{} is missing", PROPERTIES[n])),
            2 => Just("country = SI".to_owned()),
            1 => Just("starred = yes".to_owned()),
            2 => (0_u8..=10).prop_map(|score| format!("score <= {score}")),
            1 => Just("band = promoter".to_owned()),
            1 => Just("comment ~ super".to_owned()),
            1 => Just("comment is missing".to_owned()),
            1 => Just("answer.mood = good".to_owned()),
        ]
    }

    fn action() -> impl Strategy<Value = Action> {
        prop_oneof![
            3 => (0..TAGS.len()).prop_map(|n| tag(TAGS[n])),
            2 => (0..TAGS.len()).prop_map(|n| Action::Untag { tag: TAGS[n].to_owned() }),
            2 => (0..PROPERTIES.len()).prop_map(|n| set(PROPERTIES[n])),
            1 => (0..PROPERTIES.len()).prop_map(|n| Action::Set { property: PROPERTIES[n].to_owned(), value: String::new() }),
            1 => Just(Action::Stop {}),
            2 => Just(mail(Purpose::Message, "A review on g2.com?")),
            1 => Just(mail(Purpose::Review, "")),
            1 => Just(Action::Ask { campaign: "stars".to_owned() }),
            1 => Just(Action::Ask { campaign: "other".to_owned() }),
            1 => Just(mail(Purpose::Message, "Thank you")),
        ]
    }

    fn band() -> impl Strategy<Value = Band> {
        prop_oneof![Just(Band::Promoter), Just(Band::Passive), Just(Band::Detractor)]
    }

    /// The campaigns that ask for reviews.
    fn stars() -> Vec<String> {
        vec!["stars".to_owned()]
    }

    fn some_rule() -> impl Strategy<Value = Rule> {
        let group = proptest::collection::vec(condition(), 1..3).prop_map(|all| all.join(" and "));
        let groups = proptest::collection::vec(group, 0..3);
        let was = prop_oneof![6 => Just(None), 1 => band().prop_map(Some)];
        (groups, was, proptest::collection::vec(action(), 1..3)).prop_map(|(groups, was, actions)| {
            let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
            Rule { was, ..rule(&groups, actions) }
        })
    }

    /// What somebody said, and what else is known of them.
    #[derive(Clone, Debug)]
    struct Person {
        score: Option<u8>,
        comment: Option<String>,
        mood: bool,
        /// What they said before.
        before: Option<Band>,
        country: Option<String>,
        starred: bool,
        tags: BTreeSet<usize>,
    }

    fn person() -> impl Strategy<Value = Person> {
        let comment = proptest::option::of(Just("super".to_owned()));
        let said = (proptest::option::of(0_u8..=10), comment, any::<bool>(), proptest::option::of(band()));
        let known = (proptest::option::of(Just("SI".to_owned())), any::<bool>());
        (said, known, proptest::collection::btree_set(0..TAGS.len(), 0..3)).prop_map(
            |((score, comment, mood, before), (country, starred), tags)| Person {
                score,
                comment,
                mood,
                before,
                country,
                starred,
                tags,
            },
        )
    }

    /// What rules left on a person.
    struct Left {
        tags: BTreeMap<String, Tag>,
        properties: BTreeMap<String, crate::filter::Value>,
    }

    /// The rule that acts next: in their order, each once, and none below one that holds and stops them.
    fn next(rules: &[Rule], done: &BTreeSet<usize>, person: &Person, left: &Left) -> Option<usize> {
        for (nth, rule) in rules.iter().enumerate().filter(|(_, rule)| holds(rule, person, left)) {
            if !done.contains(&nth) {
                return Some(nth);
            }
            if rule.stops() {
                return None;
            }
        }
        None
    }

    /// Which of the rules would ask this person for a review, when all act again and again as the product lets them.
    fn asked(rules: &[Rule], person: &Person) -> BTreeSet<usize> {
        let tags = person.tags.iter().map(|n| (TAGS[*n].to_owned(), Tag::new(TAGS[*n]).expect("a tag")));
        let mut left = Left { tags: tags.collect(), properties: BTreeMap::new() };
        let (mut done, mut asked) = (BTreeSet::new(), BTreeSet::new());
        while let Some(nth) = next(rules, &done, person, &left) {
            done.insert(nth);
            for action in &rules[nth].actions {
                match action {
                    Action::Tag { tag } => drop(left.tags.insert(tag.clone(), Tag::new(tag).expect("a tag"))),
                    Action::Untag { tag } => drop(left.tags.remove(tag)),
                    Action::Set { property, value } if value.is_empty() => drop(left.properties.remove(property)),
                    Action::Set { property, value } => {
                        left.properties.insert(property.clone(), crate::filter::Value::Text(value.clone()));
                    }
                    action => {
                        if invites(action, &[], &stars()) {
                            asked.insert(nth);
                        }
                    }
                }
            }
        }
        asked
    }

    fn holds(rule: &Rule, person: &Person, left: &Left) -> bool {
        let mut facts = [None; Fact::ALL.len()];
        facts[Fact::Place as usize] = Some("mail");
        facts[Fact::Country as usize] = person.country.as_deref();
        let tags: Vec<Tag> = left.tags.values().cloned().collect();
        let properties: Vec<_> = left.properties.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        let mood = [("mood".to_owned(), crate::filter::Value::Text("good".to_owned()))];
        let was = rule.was.is_none() || rule.was == person.before;
        was && rule.holds(&Subject {
            scale: Scale::Nps,
            score: person.score,
            version: 1,
            day: 0,
            at: 0,
            state: State::Confirmed,
            facts,
            properties: &properties,
            answers: if person.mood { &mood } else { &[] },
            comment: person.comment.as_deref(),
            words: None,
            tags: &tags,
            starred: person.starred,
            owner: None,
            lists: &[],
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { max_global_rejects: 100_000, ..ProptestConfig::with_cases(1_000) })]

        /// The law of reviews: of rules that may all be together, who is asked for a review does not change with what they
        /// think of us.
        #[test]
        fn whoever_thinks_otherwise_is_asked_all_the_same(
            rules in proptest::collection::vec(some_rule(), 1..6),
            one in person(),
            other in person(),
        ) {
            // Only rules that may be together, and of them only those that could go wrong: one asks, another tags by score.
            let campaigns = stars();
            let among = Among { rules: &rules, acting: &rules, campaigns: &campaigns, ..Among::default() };
            let may = |rule: &Rule| refusal(rule, among).is_none();
            let rules: Vec<Rule> = rules.iter().filter(|rule| may(rule)).cloned().collect();
            let asks = rules.iter().any(|rule| rule.actions.iter().any(|action| invites(action, &[], &campaigns)));
            let marks = Marks::find(rules.iter(), &[]);
            let others = marks.tags.len() + marks.properties.len() + rules.iter().filter(|rule| rule.stops()).count();
            prop_assume!(asks && others > 0);
            let other = Person {
                country: one.country.clone(), starred: one.starred, tags: one.tags.clone(), ..other
            };
            prop_assert_eq!(asked(&rules, &one), asked(&rules, &other));
        }
    }
}
