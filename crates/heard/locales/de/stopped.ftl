# Wem nicht geschrieben wird.

stopped = Nicht angeschrieben
stopped-about = Wer keine Umfragen per E-Mail mehr will, wessen Adresse keine annimmt, und wen Sie hier hinzufügen. Es gilt für jede Umfrage und bleibt, wenn ein Kontakt vergessen wird.
stopped-search = Adresse nachschlagen
stopped-all = Alle zeigen
stopped-found = Nicht angeschrieben:
stopped-free = Nichts hindert uns, an diese Adresse zu schreiben.
stopped-n =
    { $n ->
        [one] { $n } Eintrag
       *[other] { $n } Einträge
    }
stopped-older = Weitere Einträge
stopped-unknown = Eine Adresse, die hier kein Kontakt hat
stopped-over = vorbei
stopped-scope-relational = nur regelmäßige Umfragen
stopped-scope-transactional = nur Umfragen nach einem Erlebnis
stopped-scope-other = nur andere Umfragen
stopped-reason-unsubscribed = Abbestellt
stopped-reason-objected = Widerspruch
stopped-reason-complained = Als Spam gemeldet
stopped-reason-bounced = E-Mails kommen nicht an
stopped-reason-by_hand = Von Hand hinzugefügt
stopped-by-mail = durch eine E-Mail von „{ $campaign }“
stopped-until = bis { $until }
stopped-none = Alle dürfen angeschrieben werden
stopped-none-about = Wer abbestellt, sich beschwert oder nicht erreichbar ist, kommt von selbst hierher. Sie können auch eine Adresse oder eine ganze Domain hinzufügen.
stopped-new = Adresse oder Domain hinzufügen
stopped-new-about = Von einer Adresse wird nur ein Code gespeichert, an dem sie zu erkennen ist.
stopped-address = Adresse, oder @ und eine Domain
stopped-note = Warum (Ihr Team liest es)
stopped-new-do = Nicht anschreiben
stopped-address-wrong = Das ist weder eine E-Mail-Adresse noch eine Domain. Schreiben Sie sie wie ana@example.com oder @example.com.
stopped-note-wrong = Die Notiz ist eine Zeile mit höchstens 300 Zeichen.
stopped-already = An diese Adresse oder Domain wird schon nicht geschrieben.
stopped-lift = Wieder schreiben
stopped-lift-of = Wieder an { $who } schreiben
stopped-lift-about = Umfragen werden wieder dorthin gesendet.
stopped-lift-theirs = Diese Person wollte selbst keine E-Mails mehr. Wieder zu schreiben braucht ihre Einwilligung.
stopped-lift-agreed = Die Person möchte unsere Umfragen wieder bekommen
stopped-lift-needs = Ohne Einwilligung wird nicht geschrieben. Setzen Sie das Häkchen, wenn die Person darum gebeten hat.
stopped-lift-do = Wieder schreiben
contact-time-stopped-all = Wird nicht mehr angeschrieben
contact-time-stopped-relational = Bekommt keine regelmäßigen Umfragen mehr
contact-time-stopped-transactional = Bekommt keine Umfragen nach einem Erlebnis mehr
contact-time-stopped-other = Bekommt keine anderen Umfragen mehr
done-stopped = Dorthin wird nichts mehr gesendet.
done-stop-lifted = Umfragen dürfen wieder dorthin gesendet werden.
act-stopped = hat E-Mails an eine Adresse oder Domain gestoppt
act-stop-lifted = lässt jemanden wieder anschreiben
