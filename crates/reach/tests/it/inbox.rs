//! What comes back by mail, in the forms of the programs that send it (written after RFC 3464, 5965, 3834 and what each
//! is known to write; nobody in it exists): what it is, which mail it is about, and what must never be concluded.

use proptest::prelude::*;
use reach::inbox::{
    About, Action, Arrived, Bounce, Class, Complaint, Envelope, Foreign, Kind, Mailbox, Ours, Purpose, Reply, Score,
    Tag, read,
};

const KEY: [u8; 32] = [7; 32];
const MESSAGE_ID: &str = "0192.abc@feedback.lindentree.example";

pub fn mailbox() -> Mailbox {
    Mailbox::new("feedback@lindentree.example", &KEY).expect("a mailbox")
}

pub fn tag(purpose: Purpose) -> Tag {
    Tag { purpose, id: "0192f0c4-7d10-7abc-8def-0123456789ab".parse().expect("an id") }
}

pub fn ours() -> Ours {
    Ours { mailboxes: vec![mailbox()], hosts: vec!["feedback.lindentree.example".to_owned()] }
}

/// A sample as it comes over the line, with our addresses in it.
pub fn sample(name: &str) -> String {
    let path =
        [env!("CARGO_MANIFEST_DIR"), "tests/it/samples", &format!("{name}.eml")].iter().collect::<std::path::PathBuf>();
    filled(&std::fs::read_to_string(path).expect("a sample"))
}

fn filled(text: &str) -> String {
    let bounce = mailbox().address(tag(Purpose::Bounce));
    text.replace("\r\n", "\n")
        .replace('\n', "\r\n")
        .replace("{bounce}", &bounce)
        .replace("{BOUNCE}", &bounce.to_uppercase())
        .replace("{bounce_batv}", &format!("prvs=4711abcdef={}", bounce.replacen('+', "=", 1)))
        .replace("{reply}", &mailbox().address(tag(Purpose::Reply)))
}

fn arrived(name: &str) -> Arrived {
    read(sample(name).as_bytes(), &Envelope::default(), &ours())
}

#[track_caller]
fn bounce(name: &str) -> (About, Bounce) {
    match arrived(name) {
        Arrived::Bounce(about, bounce) => (about, bounce),
        other => panic!("{name}: {other:?}"),
    }
}

#[track_caller]
fn complaint(name: &str) -> (About, Complaint) {
    match arrived(name) {
        Arrived::Complaint(about, complaint) => (about, complaint),
        other => panic!("{name}: {other:?}"),
    }
}

fn by_tag(purpose: Purpose) -> Option<Tag> {
    Some(tag(purpose))
}

fn by_id() -> Option<String> {
    Some(MESSAGE_ID.to_owned())
}

/// A message of a person, with these headers and this text.
fn written(headers: &str, text: &str) -> Arrived {
    let message = format!(
        "From: Iva <iva@example.com>\nTo: {{reply}}\n{headers}Content-Type: text/plain; charset=utf-8\n\n{text}"
    );
    read(filled(&message).as_bytes(), &Envelope::default(), &ours())
}

#[track_caller]
fn answered(text: &str) -> Reply {
    match written("Subject: Re: How was it?\n", text) {
        Arrived::Reply(about, reply) => {
            assert_eq!(about.tag, by_tag(Purpose::Reply));
            reply
        }
        other => panic!("{text:?}: {other:?}"),
    }
}

fn score(text: &str) -> Option<u8> {
    answered(text).score.map(|score| score.value)
}

#[test]
fn a_report_says_which_mail_for_whom_and_why() {
    let (about, told) = bounce("postfix");
    assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), by_id()));
    let [one] = &told.recipients[..] else { panic!("{told:?}") };
    assert_eq!((one.address.as_deref(), one.action, one.class), (Some("iva@example.com"), Action::Failed, Class::Gone));
    assert_eq!(one.said, "smtp; 550 5.1.1 <iva@example.com>: there is nobody of this name");
    assert!(one.is_gone() && !told.guessed);

    let (about, told) = bounce("exchange");
    assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), by_id()), "in capitals");
    let [one] = &told.recipients[..] else { panic!("what is quoted within is no report: {told:?}") };
    assert_eq!((one.address.as_deref(), one.class), (Some("miha@example.com"), Class::Gone));
    assert_eq!(one.status.expect("a code").to_string(), "5.1.10");

    let (about, told) = bounce("exim");
    assert_eq!(about.tag, by_tag(Purpose::Bounce));
    let [one] = &told.recipients[..] else { panic!("{told:?}") };
    assert_eq!((one.class, one.status.expect("a code").to_string()), (Class::Full, "5.2.2".to_owned()));
    assert!(!one.is_gone());
}

#[test]
fn each_recipient_of_a_report_is_told_apart() {
    let (about, told) = bounce("sendmail");
    assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), by_id()));
    let all: Vec<_> =
        told.recipients.iter().map(|one| (one.address.as_deref().expect("one"), one.action, one.class)).collect();
    assert_eq!(
        all,
        [
            ("ola@example.com", Action::Failed, Class::Sender),
            ("per@example.com", Action::Failed, Class::Gone),
            ("kari@example.com", Action::Delayed, Class::Later),
            ("liv@example.com", Action::Failed, Class::Size),
            ("nina@example.com", Action::Arrived, Class::Unknown),
        ]
    );
    assert_eq!(told.recipients.iter().filter(|one| one.is_gone()).count(), 1, "one is about us, and only per is gone");
}

#[test]
fn what_is_late_is_no_failure() {
    let (about, told) = bounce("gmail");
    assert_eq!(about.tag, by_tag(Purpose::Bounce), "behind prvs= and with another separator");
    let [one] = &told.recipients[..] else { panic!("{told:?}") };
    assert_eq!((one.action, one.class), (Action::Delayed, Class::Full));
    assert!(!one.is_gone());
}

#[test]
fn what_is_guessed_never_silences_anybody() {
    let (about, told) = bounce("qmail");
    assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), by_id()));
    let all: Vec<_> = told.recipients.iter().map(|one| one.address.as_deref().expect("one")).collect();
    assert_eq!(all, ["ana@example.com", "boris@example.com"]);
    assert!(told.guessed && told.recipients.iter().all(|one| one.class == Class::Unknown && !one.is_gone()));
    assert_eq!(told.recipients[0].said, "Remote host said: 550 5.1.1 No such user here");

    let (about, told) = bounce("exim_plain");
    assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), by_id()));
    assert_eq!(told.recipients[0].address.as_deref(), Some("jan@example.com"));
    assert!(told.guessed && !told.recipients[0].is_gone());
}

#[test]
fn a_report_that_names_no_mail_of_ours_is_foreign() {
    let text = sample("postfix").replace("lindentree.example", "other.example");
    assert_eq!(read(text.as_bytes(), &Envelope::default(), &ours()), Arrived::Foreign(Foreign::Stranger));
    let forged =
        Mailbox::new("feedback@lindentree.example", &[8; 32]).expect("a mailbox").address(tag(Purpose::Bounce));
    let text =
        sample("qmail").replace(&mailbox().address(tag(Purpose::Bounce)), &forged).replace(MESSAGE_ID, "a@b.example");
    assert_eq!(read(text.as_bytes(), &Envelope::default(), &ours()), Arrived::Foreign(Foreign::Forged));
    let by_envelope = Envelope { from: Some(String::new()), to: vec![mailbox().address(tag(Purpose::Bounce))] };
    let text = sample("postfix").replace("lindentree.example", "other.example");
    match read(text.as_bytes(), &by_envelope, &ours()) {
        Arrived::Bounce(about, _) => assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), None)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_complaint_is_known_by_whatever_was_left_in_it() {
    let (about, told) = complaint("arf");
    assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Bounce), by_id()));
    assert_eq!((told.kind, told.recipients.clone()), (Kind::Abuse, vec!["iva@example.com".to_owned()]));
    assert!(told.wants_out());

    let (about, told) = complaint("arf_redacted");
    assert_eq!((about.tag, about.message_id), (None, by_id()));
    assert_eq!(told.recipients, Vec::<String>::new());

    let (about, told) = complaint("arf_recipient");
    assert_eq!(about, About::default());
    assert_eq!(told.recipients, ["iva@example.com"]);

    let foreign = sample("arf_recipient").replace("@feedback.lindentree.example", "@other.example");
    assert_eq!(read(foreign.as_bytes(), &Envelope::default(), &ours()), Arrived::Foreign(Foreign::Stranger));
    for (word, kind) in
        [("not-spam", Kind::NotSpam), ("auth-failure", Kind::Unsigned), ("fraud", Kind::Fraud), ("x", Kind::Other)]
    {
        let text = sample("arf").replace("Feedback-Type: abuse", &format!("Feedback-Type: {word}"));
        match read(text.as_bytes(), &Envelope::default(), &ours()) {
            Arrived::Complaint(_, told) => assert_eq!((told.kind, told.wants_out()), (kind, false)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_program_that_answers_is_no_person() {
    for headers in [
        "Auto-Submitted: auto-replied\n",
        "Auto-Submitted: auto-generated (vacation)\n",
        "X-Autoreply: yes\n",
        "X-Autorespond: How was it?\n",
        "Precedence: bulk\n",
        "Precedence: auto_reply\n",
        "Return-Path: <>\n",
        "Subject: Out of Office: How was it?\n",
        "Subject: Automatic reply: How was it?\n",
        "Subject: Samodejni odgovor: Kako je bilo?\n",
        "Subject: Odsotna do ponedeljka\n",
        "Subject: Автоматски одговор: Како беше?\n",
        "Subject: =?utf-8?B?0J7RgtGB0YPRgtC10L0=?=\n",
        "Subject: Odpowiedź automatyczna: Jak było?\n",
        "Subject: Autoodpowiedź\n",
        "Subject: Automatisk svar: Hvordan var det?\n",
        "Subject: Fraværsmelding\n",
        "Subject: Automatische Antwort: Wie war es?\n",
        "Subject: Abwesenheitsnotiz\n",
        "Subject: Automatski odgovor: Kako je bilo?\n",
        "Subject: Аутоматски одговор: Како је било?\n",
        "Subject: Automatická odpověď: Jaké to bylo?\n",
        "Subject: =?iso-8859-1?Q?R=E9ponse_automatique_:_Votre_avis?=\n",
        "Subject: Absence du bureau\n",
        "Subject: Respuesta automática: ¿Cómo fue?\n",
        "Subject: Risposta automatica: Com'è andata?\n",
    ] {
        assert!(matches!(written(headers, "10"), Arrived::AutoReply(_)), "{headers}");
    }
    assert!(matches!(arrived("receipt"), Arrived::AutoReply(_)));
    for headers in [
        "Auto-Submitted: no\n",
        "X-Autoreply: no\n",
        "Return-Path: <iva@example.com>\n",
        "Subject: Re: Out of office hours survey\n",
        "Subject: Autobus\n",
    ] {
        assert!(matches!(written(headers, "10"), Arrived::Reply(..)), "{headers}");
    }
    let envelope =
        |from: &str| Envelope { from: Some(from.to_owned()), to: vec![mailbox().address(tag(Purpose::Reply))] };
    let message = "From: Iva <iva@example.com>\r\nSubject: Re: x\r\n\r\n9\r\n";
    assert!(matches!(read(message.as_bytes(), &envelope(""), &ours()), Arrived::AutoReply(_)));
    assert!(matches!(read(message.as_bytes(), &envelope("iva@example.com"), &ours()), Arrived::Reply(..)));
}

#[test]
fn a_person_answers_with_a_number_and_words() {
    match arrived("gmail_reply") {
        Arrived::Reply(about, reply) => {
            assert_eq!((about.tag, about.message_id), (by_tag(Purpose::Reply), by_id()));
            assert_eq!(reply.from.as_deref(), Some("iva@example.com"));
            assert_eq!(
                (reply.subject.as_str(), reply.score),
                ("How was your repair?", Some(Score { value: 9, of: Some(10) }))
            );
            assert_eq!(reply.text, "9/10, quick and friendly – thanks!");
            assert_eq!(reply.comment, "quick and friendly – thanks!");
        }
        other => panic!("{other:?}"),
    }
    match arrived("html_only") {
        Arrived::Reply(_, reply) => {
            assert_eq!(reply.score, Some(Score { value: 10, of: None }));
            assert_eq!(reply.comment, "Hitro in prijazno, vse pohvale mehaniku Žigi.");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_number_is_a_score_only_where_nothing_else_can_be_meant() {
    for (text, value) in [
        ("9", 9),
        ("  10\n", 10),
        ("0", 0),
        ("9!", 9),
        ("9. Hitro in prijazno", 9),
        ("9, thanks", 9),
        ("9/10", 9),
        ("10 / 10\n\nSuper!", 10),
        ("7/7", 7),
        ("9\n\nLep pozdrav\nIva", 9),
        ("\n\n8\n\n> How likely, 0-10?\n", 8),
        ("9\n-- \nIva, +386 41 234 567", 9),
        ("९", 9),
        ("١٠", 10),
        ("٩/١٠", 9),
        ("９！\n".trim_end_matches(['！', '\n']), 9),
        ("9\u{fe0f}\u{20e3}", 9),
        ("\u{1f51f}", 10),
        ("9 – but the delivery was late", 9),
        ("9 - but the delivery was late", 9),
        ("9— late", 9),
    ] {
        assert_eq!(score(text), Some(value), "{text:?}");
    }
    for text in [
        "not 9",
        "9:30",
        "10 days",
        "9 days late",
        "11",
        "100",
        "-1",
        "9.5",
        "9,5",
        "9/4",
        "4/6",
        "9/10/2026",
        "9. 11. 2026",
        "9-10",
        "9 - 10",
        "9-ish",
        "9 –",
        "Nine",
        "I'd say 9",
        "9\ncall me at 041 234 567",
        "9 or 10",
        "9\n8",
        "041 234 567",
        "9th",
        "9 %",
        "½",
        "> 9",
        "",
    ] {
        assert_eq!(score(text), None, "{text:?}");
    }
    assert_eq!(answered("not 9\nsee you").comment, "not 9\nsee you", "a comment for a person to read");
}

#[test]
fn who_asks_for_no_more_mail_alone_gets_none() {
    for text in [
        "STOP",
        "Stop.",
        "unsubscribe",
        "Please unsubscribe me, thanks",
        "odjava",
        "Prosim, odjavite me!",
        "отпиши",
        "Ве молам отпишете ме",
        "wypisz",
        "Proszę wypisz mnie",
        "avmeld",
        "Abmelden",
        "Bitte abmelden, danke",
        "désabonner",
        "Baja",
        "disiscrivimi",
        "afmelden",
        "отписаться",
        "STOP\n\nIva Novak",
        "stop\n\nOn 20 November 2026 Lindentree <feedback@lindentree.example> wrote:\n> long\n> text",
    ] {
        let reply = answered(text);
        assert!(reply.wants_out && reply.score.is_none(), "{text:?}");
    }
    let long = "stop\n".to_owned() + &"The workshop was closed and nobody told me, which is a pity. ".repeat(3);
    for text in [
        "Please do not stop, it is great",
        "Stop by any time!",
        "They said they would stop the repair, so I went home",
        "How do I unsubscribe?",
        "The bus stop",
        long.as_str(),
        "",
    ] {
        assert!(!answered(text).wants_out, "{text:?}");
    }
    match written("Subject: unsubscribe\n", "") {
        Arrived::Reply(_, reply) => assert!(reply.wants_out, "as a List-Unsubscribe address asks for it"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_quoted_and_signed_is_nobodys_answer() {
    let quoted = "\nHow likely is it, 0-10?\n";
    for above in [
        "On Fri, 20 Nov 2026 at 14:03, Lindentree Cycles <feedback@lindentree.example> wrote:",
        "On 20 Nov 2026, at 14:03, Lindentree Cycles\n<feedback@lindentree.example> wrote:",
        "Am Fr., 20. Nov. 2026 um 14:03 Uhr schrieb Lindentree <feedback@lindentree.example>:",
        "Am 20.11.2026 um 14:03 schrieb Lindentree:",
        "Dne 20. 11. 2026 ob 14:03 je Lindentree napisal(a):",
        "V V pet., 20. nov. 2026 ob 14:03 je oseba Lindentree <feedback@lindentree.example>\nnapisala:",
        "На пет, 20 ное 2026 во 14:03 Lindentree <feedback@lindentree.example> напиша:",
        "pt., 20 lis 2026 o 14:03 Lindentree <feedback@lindentree.example> napisał(a):",
        "W dniu 20.11.2026 o 14:03, Lindentree pisze:",
        "fre. 20. nov. 2026 kl. 14:03 skrev Lindentree <feedback@lindentree.example>:",
        "Den fre. 20. nov. 2026 kl. 14.03 skrev Lindentree <\nfeedback@lindentree.example>:",
        "Dana 20. studenoga 2026. u 14:03 Lindentree <feedback@lindentree.example> napisao je:",
        "пет, 20. нов 2026. у 14:03 Lindentree <feedback@lindentree.example> је написао/ла:",
        "pá 20. 11. 2026 v 14:03 odesílatel Lindentree <feedback@lindentree.example> napsal:",
        "Le ven. 20 nov. 2026 à 14:03, Lindentree <feedback@lindentree.example> a\nécrit :",
        "El vie, 20 nov 2026 a las 14:03, Lindentree (<feedback@lindentree.example>) escribió:",
        "Il giorno ven 20 nov 2026 alle ore 14:03 Lindentree <feedback@lindentree.example>\nha scritto:",
        "Op vr 20 nov 2026 om 14:03 schreef Lindentree <feedback@lindentree.example>:",
        "Em sex., 20 de nov. de 2026 às 14:03, Lindentree <feedback@lindentree.example> escreveu:",
        "-----Original Message-----\nFrom: Lindentree",
        "-----Ursprüngliche Nachricht-----\nVon: Lindentree",
        "-----Izvirno sporočilo-----",
        "-------- Oryginalna wiadomość --------",
        "---- Forwarded message ----",
        "From: Lindentree\nSent: Friday, November 20, 2026 2:03 PM\nTo: iva@example.com\nSubject: How was it?",
        "*Von:* Lindentree\n*Gesendet:* Freitag, 20. November 2026 14:03\n*An:* iva@example.com\n*Betreff:* Wie war es?",
        "Od: Lindentree\nPoslano: petek, 20. november 2026 14:03\nZa: Iva\nZadeva: Kako je bilo?",
        "Од: Lindentree\nИспратено: петок, 20 ноември 2026 14:03\nДо: Iva\nПредмет: Како беше?",
        "Od: Lindentree\nWysłano: piątek, 20 listopada 2026 14:03\nDo: Iva\nTemat: Jak było?",
        "Fra: Lindentree\nSendt: fredag 20. november 2026 14:03\nTil: Iva\nEmne: Hvordan var det?",
        "De : Lindentree\nEnvoyé : vendredi 20 novembre 2026 14:03\nÀ : Iva\nObjet : Votre avis",
        "Da: Lindentree\nInviato: venerdì 20 novembre 2026 14:03\nA: Iva\nOggetto: Com'è andata?",
        "________________________________\n\nFra: Lindentree\nSendt: fredag 20. november 2026 14:03\nTil: Iva\nEmne: x",
        "-- ",
        "Sent from my iPhone",
        "Get Outlook for iOS<https://aka.example.com/x>",
        "Von meinem iPhone gesendet",
        "Poslano z mojega iPhona",
        "Пратено од мојот iPhone",
        "Wysłane z iPhone'a",
        "Sendt fra min iPhone",
        "Poslano s mog iPhonea",
        "Послато са iPhone уређаја",
        "Odesláno z iPhonu",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
    ] {
        let reply = answered(&format!("9, hvala\n\n{above}\n{quoted}"));
        assert_eq!((reply.text.as_str(), reply.score.map(|score| score.value)), ("9, hvala", Some(9)), "{above}");
    }
    let between = "> How likely?\nVery\n\nOn 20 Nov 2026 Lindentree wrote:\n> Why?\nQuick";
    assert_eq!(answered(between).text, "Very\n\nQuick", "answers between what is quoted stay");
    for own in [
        "From: my point of view\nit was good",
        "I wrote to you in 2025: no answer",
        "Sent from heaven",
        "---",
        "____________\nIva",
        "a > b",
    ] {
        assert_eq!(answered(own).text, own);
    }
}

#[test]
fn an_answer_to_nobody_of_ours_is_foreign() {
    let read = |text: &str| read(text.as_bytes(), &Envelope::default(), &ours());
    assert_eq!(
        read("From: iva@example.com\r\nTo: info@lindentree.example\r\n\r\n9"),
        Arrived::Foreign(Foreign::Stranger)
    );
    assert_eq!(
        read("From: iva@example.com\r\nTo: feedback+x@lindentree.example\r\n\r\n9"),
        Arrived::Foreign(Foreign::Forged)
    );
    assert_eq!(read(""), Arrived::Foreign(Foreign::Unreadable));
}

#[test]
fn messages_within_messages_have_an_end() {
    let deep = |line: &str| {
        format!("To: {}\r\n", mailbox().address(tag(Purpose::Reply))) + &line.repeat(200_000) + "\r\n9\r\n"
    };
    for line in [
        "Content-Type: message/rfc822\r\n\r\n",
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n",
        "Content-Type: multipart/digest; boundary=a\r\n\r\n--a\r\n\r\n",
        "<blockquote>",
    ] {
        assert!(matches!(read(deep(line).as_bytes(), &Envelope::default(), &ours()), Arrived::Reply(..)), "{line}");
    }
}

const SAMPLES: [&str; 13] = [
    "postfix",
    "exchange",
    "exim",
    "exim_plain",
    "sendmail",
    "gmail",
    "qmail",
    "arf",
    "arf_redacted",
    "arf_recipient",
    "receipt",
    "html_only",
    "gmail_reply",
];

/// What must hold of whatever arrives.
fn holds(bytes: &[u8]) {
    match read(bytes, &Envelope::default(), &ours()) {
        Arrived::Bounce(about, told) => {
            assert!(about != About::default() && !told.recipients.is_empty());
            assert!(!told.guessed || !told.recipients.iter().any(reach::inbox::Recipient::is_gone));
        }
        Arrived::Complaint(about, told) => assert!(about != About::default() || !told.recipients.is_empty()),
        Arrived::AutoReply(about) => assert_ne!(about, About::default()),
        Arrived::Reply(about, reply) => {
            assert_ne!(about, About::default());
            assert!(reply.score.is_none_or(|score| score.value <= 10 && !reply.wants_out));
            assert!(reply.text.contains(&reply.comment) && reply.text.chars().count() <= 20_000);
            assert!(!reply.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'));
        }
        Arrived::Foreign(_) => {}
    }
}

proptest! {
    #[test]
    fn any_bytes_are_something(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        holds(&bytes);
    }

    #[test]
    fn a_sample_that_was_damaged_on_its_way_is_something(
        which in 0..SAMPLES.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..60_usize), 0..8),
    ) {
        let mut bytes = sample(SAMPLES[which]).into_bytes();
        for (at, byte, cut) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
            bytes.drain(at..(at + cut).min(bytes.len() - 1));
        }
        holds(&bytes);
    }
}
