# A customer as a person with rights.
person-erase-title = { $name } löschen
person-erase-title-bare = Diesen Kontakt löschen
person-erase-lead = Die Person wird überall in diesem Arbeitsbereich vergessen. Das lässt sich nicht rückgängig machen.
person-goes = Was verschwindet
person-goes-card = Name, Adressen, Firma, zuständige Person und Eigenschaften sowie alles, was früher bekannt war
person-goes-lists = Plätze auf Listen sowie erteilte und widerrufene Einwilligungen
person-goes-words =
    { $n ->
        [one] Alles, was sie in { $n } Antwort schrieb: Kommentare, Antworten in Worten, Daten, Kontaktangaben, frühere Fassungen
       *[other] Alles, was sie in { $n } Antworten schrieb: Kommentare, Antworten in Worten, Daten, Kontaktangaben, frühere Fassungen
    }
person-goes-beside = Notizen, Schlagwörter, Sterne, Zuständige und Eigenschaften dieser Antworten, die Firma, die sie nennen, und E-Mails darüber
person-goes-links =
    { $n ->
        [one] { $n } Link, der an sie ging: Er führt ab jetzt nirgendwohin
       *[other] { $n } Links, die an sie gingen: Sie führen ab jetzt nirgendwohin
    }
person-goes-mails =
    { $n ->
        [one] { $n } E-Mail an sie
       *[other] { $n } E-Mails an sie
    }
person-stays = Was bleibt
person-stays-scores = Bewertung, gewählte Antworten, Tag, Umfrage, Ort, Sprache, Land, Agent, Team und Produkt jeder Antwort, mit niemandem verknüpft. Kein Score ändert sich.
person-stays-invited = Dass jemand eingeladen wurde und wann, für die Rücklaufquote
person-stays-audit = Im Protokoll, dass Sie jemanden gelöscht haben: eine Nummer, kein Name
person-stays-others = Was andere schrieben, auch wenn sie diese Person nennen; Namen von Ansichten, Listen und Schlagwörtern
person-stays-backups = Frühere Sicherungen, bis sie entfernt werden. Wird eine davon über diese Installation zurückgespielt, wird die Person auch darin wieder gelöscht.
person-save = Zuerst alles speichern, was aufbewahrt wird
person-sure = Ich weiß, dass sich das nicht rückgängig machen lässt
person-unticked = Setzen Sie zuerst das Häkchen.
person-erase-do = Endgültig löschen
person-erased-title = Gelöscht
person-erased-about = Diese Person wurde am { $when } gelöscht. Nichts, was sagt, wer sie war, wird aufbewahrt.
time-erased = Die Person wurde gelöscht: Ihre Worte und alles, was sagt, wer sie war, sind weg
act-contact-made = hat einen Kontakt angelegt
act-contact-changed = hat einen Kontakt geändert
act-contact-erased = hat eine Person gelöscht
act-contact-exported = hat alles ausgegeben, was über einen Kontakt aufbewahrt wird
