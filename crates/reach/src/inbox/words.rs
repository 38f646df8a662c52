//! The words by which mail programs and people say the same in each language: that somebody wrote, is away, wants out.
//! They stand as they are written and are compared folded, without accents and with Cyrillic in Latin.

use std::sync::LazyLock;

type Words = LazyLock<Vec<String>>;

/// A text's words, folded, with one blank between.
pub(super) fn folded(text: &str) -> String {
    feedback::fold::words(text).join(" ")
}

/// Whether a folded text begins with a folded phrase, in whole words.
pub(super) fn begins(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Phrases parted by commas or lines, folded.
fn list(text: &str) -> Vec<String> {
    text.split([',', '\n']).map(folded).filter(|phrase| !phrase.is_empty()).collect()
}

/// With which an attribution of several lines begins.
pub(super) static OPENING: Words = LazyLock::new(|| {
    list(
        "on, am, op, le, el, il, em, a, dne, dana, den, dnia, w dniu, v, u, på, på, na, на, во, у, в, от, од, од, пн, вт, ср,
        чт, пт, сб, вс, mon, tue, wed, thu, fri, sat, sun, man, tir, ons, tor, tors, fre, lør, søn, mån, tis, lör, sön, mo,
        di, mi, do, fr, sa, so, lun, mar, mer, jeu, ven, sam, dim, mié, jue, vie, sáb, dom, gio, seg, ter, qua, qui, sex,
        pon, tor, sre, čet, pet, sob, ned, uto, sri, sub, pn, wt, śr, czw, pt, niedz, po, út, st, čt, pá, so, ne, пон, вто,
        сре, чет, пет, саб, нед, to, ti, ke, la, su, ma, pe, il giorno, dan, dňa",
    )
});

/// That somebody wrote.
pub(super) static WROTE: Words = LazyLock::new(|| {
    list(
        "wrote, writes, schrieb, schreibt, schreef, skrev, écrit, escribió, scritto, scrisse, escreveu, napisal, napisala,
        napisao, napisał, napisała, napsal, napsala, napísal, napísala, piše, pisze, píše, напиша, напишала, написа, написал,
        написала, написао, написав, пише, пишува, kirjoitti, írta, scris, yazdı, rašė, rakstīja, kirjutas, έγραψε, skrifaði",
    )
});

/// The first line of a quoted message's headers.
pub(super) static FROM: Words = LazyLock::new(|| {
    list(
        "from, von, od, fra, från, de, da, van, expéditeur, remitente, mittente, pošiljatelj, nadawca, од, от, від, испраќач,
        пошиљалац, lähettäjä, feladó, kimden, από, nuo, no, saatja",
    )
});

/// The lines behind it.
pub(super) static HEADERS: Words = LazyLock::new(|| {
    list(
        "sent, date, to, cc, subject, gesendet, datum, an, betreff, poslano, dne, za, prejemnik, kp, zadeva, испратено,
        датум, до, прима, предмет, тема, наслов, kopia, wysłane, wysłano, data, do, dw, temat, sendt, dato, til, kopi, emne,
        predmet, послато, за, odesláno, komu, předmět, odoslané, predmet, envoyé, à, objet, enviado, enviado el, para, cc,
        asunto, inviato, a, oggetto, enviada, enviada em, assunto, verzonden, aan, onderwerp, skickat, till, ämne, datum,
        lähetetty, vastaanottaja, aihe, elküldve, címzett, tárgy, trimis, către, subiect, отправлено, дата, кому, копия,
        изпратено, надіслано, gönderilen, kime, konu, στάλθηκε, προς, θέμα, išsiųsta, kam, tema, saadetud, adressaat, teema",
    )
});

/// With which a telephone's signature begins.
pub(super) static SENT_FROM: Words = LazyLock::new(|| {
    list(
        "sent from, sent via, sent with, get outlook for, von meinem, gesendet von, gesendet mit, gesendet aus,
        diese nachricht wurde von, holen sie sich outlook für, outlook für, poslano z, poslano iz, poslano s, poslano sa,
        poslano preko, poslato sa, poslato s, poslato preko, послато са, послато преко, пратено од, испратено од,
        испратено преко, изпратено от, wysłane z, wysłano z, wysłane za pomocą, pobierz outlooka dla, pobierz aplikację,
        sendt fra, sendt med, skickat från, hämta outlook för, hent outlook for, envoyé de, envoyé depuis,
        envoyé à partir, télécharger outlook pour, obtenez outlook pour, enviado desde, enviado do, enviado de,
        enviado a partir, obtener outlook para, obter o outlook para, inviato da, inviato dal, scarica outlook per,
        ottieni outlook per, verzonden vanaf, verzonden met, outlook voor, odesláno z, získejte outlook pro, odoslané z,
        lähetetty, iphone omról küldve, trimis de pe, отправлено с, отправлено из, надіслано з, iphone umdan gönderildi,
        pridobi outlook za, pridobite outlook za, nabavite outlook za, preuzmite outlook za",
    )
});

/// One of these stands in it, or a word that begins so.
pub(super) const DEVICES: [&str; 24] = [
    "iphon",
    "ipad",
    "android",
    "samsung",
    "galaxy",
    "outlook",
    "huawei",
    "xiaomi",
    "redmi",
    "yahoo",
    "gmail",
    "mobil",
    "blackberry",
    "mail",
    "proton",
    "smartphon",
    "phone",
    "telefon",
    "handy",
    "gmx",
    "aol",
    "tablet",
    "windows",
    "tutanota",
];

/// The beginnings of subjects by which programs say that nobody is there.
pub(super) static AWAY: Words = LazyLock::new(|| {
    list(
        "out of office, out of the office, ooo, ooto, automatic reply, automatic response, auto reply, autoreply,
        auto response, autoresponse, vacation, on vacation, away from, i am away, away from my mail, on leave,
        samodejni odgovor, samodejen odgovor, avtomatski odgovor, avtomatski odziv, odsoten, odsotna, odsotnost,
        nisem v pisarni, izven pisarne, na dopustu,
        автоматски одговор, отсутен, отсутна, отсуство, надвор од канцеларија, на одмор,
        autoodpowiedź, automatyczna odpowiedź, odpowiedź automatyczna, poza biurem, nieobecność, nieobecny, nieobecna,
        jestem poza biurem,
        automatisk svar, autosvar, fravær, fraværsmelding, ikke på kontoret, ute av kontoret, fraværende,
        automatische antwort, automatisierte antwort, abwesenheitsnotiz, abwesenheit, abwesend, abwesenheitsmeldung,
        außer haus, nicht im büro, ich bin im urlaub, eingangsbestätigung,
        automatski odgovor, izvan ureda, van ureda, odsutan, odsutna, odsutnost, na godišnjem odmoru,
        аутоматски одговор, ван канцеларије, одсутан, одсутна, на годишњем одмору, van kancelarije,
        automatická odpověď, mimo kancelář, nepřítomnost, nepřítomen, automatická odpoveď, mimo kancelárie,
        réponse automatique, absence du bureau, absent du bureau, absence, absent, je suis absent, en congés,
        message d absence,
        respuesta automática, fuera de la oficina, fuera de oficina, ausente, ausencia, de vacaciones,
        risposta automatica, fuori sede, fuori ufficio, assente, assenza, in ferie,
        resposta automática, fora do escritório, ausência temporária, automatisch antwoord, afwezig, afwezigheid,
        automatiskt svar, frånvaro, frånvarande, ej på kontoret, automaattinen vastaus, poissa, automatikus válasz,
        házon kívül, răspuns automat, в отпуске, автоматический ответ, автоответ, вне офиса, автоматичен отговор,
        извън офиса, автоматична відповідь, поза офісом, otomatik yanıt, ofis dışında, αυτόματη απάντηση,
        εκτός γραφείου, automatinis atsakymas, automātiskā atbilde, automaatvastus",
    )
});

/// The beginnings of subjects under which mail systems return a message.
pub(super) static RETURNED: Words = LazyLock::new(|| {
    list(
        "undelivered mail, undeliverable, undeliverable mail, delivery status notification, failure notice, mail delivery,
        mail system error, returned mail, delivery failure, delivery has failed, message delivery, non delivery, warning,
        delivery notification, mail could not be delivered, could not deliver, message not delivered, delayed, rejected,
        unzustellbar, nicht zustellbar, nicht zugestellt, zustellungsfehler, nedostavljivo, ni mogoče dostaviti,
        neisporučivo, nije isporučeno, неиспорачано, неиспоручиво, niedostarczone, nie można dostarczyć, nie dostarczono,
        kan ikke leveres, kunne ikke leveres, ikke levert, nelze doručit, nedoručitelné, non remis, non remise,
        échec de remise, no se puede entregar, no se ha podido entregar, no entregado, non recapitabile,
        impossibile recapitare, mancato recapito, onbestelbaar, niet bezorgd, olevererbart, kunde inte levereras,
        não entregue, toimittamatta, kézbesíthetetlen, недоставленное, не доставлено",
    )
});

/// With which alone somebody asks for no more mail.
pub(super) static WANTS_OUT: Words = LazyLock::new(|| {
    list(
        "stop, stop it, stop this, stop emails, stop mails, stop emailing me, stop mailing me, unsubscribe, unsubscribe me,
        remove, remove me, opt out, optout, no more emails, no more mails, take me off, take me off your list,
        do not email me, don't email me, do not contact me, don't contact me,
        odjava, odjavi, odjavi me, odjavite, odjavite me, odjavljam se, želim se odjaviti, ne pošiljajte več, ne želim več,
        отпиши, отпиши ме, отпишете ме, одјава, одјави ме, одјавете ме, стоп, престанете, не праќајте повеќе,
        wypisz, wypisz mnie, wypisać, wypisuję się, proszę o wypisanie, rezygnuję, rezygnacja, nie piszcie więcej,
        avmeld, avmeld meg, meld meg av, avmelding, avslutt abonnement, stopp, fjern meg,
        abmelden, abmeldung, melden sie mich ab, meldet mich ab, ich möchte mich abmelden, abbestellen, austragen,
        bitte austragen, abbestellung, keine mails mehr, keine e-mails mehr, nicht mehr anschreiben,
        odjavi me s liste, otkaži, otkaži pretplatu, prekini, prestani, prestanite, престани, откажи, одјави,
        odhlásit, odhlásit se, odhlaste mě, odhlášení, odhlásiť, odhláste ma, přestaňte,
        désabonner, désabonnez moi, me désabonner, désabonnement, désinscrire, désinscrivez moi, me désinscrire,
        désinscription, arrêter, arrêtez, supprimez moi,
        baja, dar de baja, darme de baja, dadme de baja, denme de baja, cancelar, cancelar suscripción, desuscribir,
        desuscribirme, parar, no más correos, eliminar,
        disiscrivi, disiscrivimi, disiscrivetemi, disiscrizione, cancellami, cancellatemi, annulla iscrizione, basta,
        rimuovimi, cancelar inscrição, cancelar assinatura, descadastrar, descadastre, remover, sair, anular subscrição,
        afmelden, uitschrijven, meld mij af, schrijf mij uit, afmelding, geen mail meer,
        avregistrera, avregistrera mig, avanmäl, avanmäl mig, avsluta, avsluta prenumeration, frameld, afmeld, afmeld mig,
        peruuta, peruuta tilaus, lopeta, poista, leiratkozás, leiratkozom, iratkoztasson le, dezabonare, dezabonează mă,
        dezabonați mă, отписване, отпишете ме, спрете, отписаться, отпишите меня, отписка, стоп рассылка, хватит,
        відписатися, відпишіть мене, відписка, abonelikten çık, abonelikten çıkar, iptal, durdur, dur, διαγραφή,
        διαγράψτε με, σταματήστε, atsisakyti, atsisakau, atrakstīties, loobun, loobu, afskrá",
    )
});

/// What one adds to be polite; it changes nothing.
pub(super) static POLITE: Words = LazyLock::new(|| {
    list(
        "please, pls, thanks, thank you, kindly, hi, hello, bitte, danke, hallo, prosim, hvala, lp, pozdravljeni, ве молам,
        те молам, молам, благодарам, фала, proszę, dziękuję, dzień dobry, vennligst, takk, hei, molim, molim vas, хвала,
        prosím, děkuji, ďakujem, s'il vous plaît, svp, merci, bonjour, por favor, gracias, hola, per favore, per cortesia,
        grazie, ciao, obrigado, obrigada, alstublieft, graag, bedankt, tack, snälla, venligst, tak, kiitos, kérem,
        köszönöm, vă rog, mulțumesc, пожалуйста, спасибо, будь ласка, дякую, моля, благодаря, lütfen, παρακαλώ",
    )
});
