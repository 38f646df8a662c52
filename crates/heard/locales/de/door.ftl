### Signing in, setting up, and pages that say what is the matter.

login-title = Anmelden
login-email = E-Mail-Adresse
login-password = Passwort
login-send = Anmelden
login-wrong = Diese E-Mail-Adresse und dieses Passwort passen nicht zusammen. Bitte prüfen Sie beides.
login-again = Das Formular kam nicht von dieser Seite. Bitte versuchen Sie es hier noch einmal.
login-nowhere = Das Passwort stimmt, aber Sie gehören hier keinem Arbeitsbereich mehr an. Bitten Sie einen Inhaber, Ihren Zugang wiederherzustellen.
login-wait = Zu viele Versuche. Bitte warten Sie { $wait ->
    [one] eine Sekunde
   *[other] { $wait } Sekunden
  } und versuchen Sie es noch einmal.
login-forgot = Passwort vergessen?
login-changed = Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.

forgot-title = Passwort vergessen?
forgot-lead = Geben Sie die Adresse an, mit der Sie sich anmelden. Gibt es dazu ein Konto, bekommen Sie eine E-Mail mit einem Link zu einem neuen Passwort.
forgot-send = Link anfordern
forgot-email-wrong = Das sieht nicht nach einer E-Mail-Adresse aus.
forgot-sent-title = Bitte sehen Sie in Ihr Postfach
forgot-sent-lead = Gibt es ein Konto mit { $email }, kommt dort in ein, zwei Minuten eine E-Mail mit einem Link zu einem neuen Passwort an. Der Link gilt eine Stunde.
forgot-sent-none = Nichts angekommen? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse auf Tippfehler. Auch der Betreiber dieser Installation kann einen Link erzeugen.
forgot-again = Andere Adresse versuchen
forgot-back = Zurück zur Anmeldung
forgot-without-mail = Diese Installation kann noch keine E-Mails senden. Bitten Sie ihren Betreiber um einen Link zu einem neuen Passwort: Auf dem Server, auf dem sie läuft, erzeugt ihn dieser Befehl.

reset-title = Neues Passwort wählen
reset-lead = Für { $email }. Wo immer Sie gerade angemeldet sind, werden Sie abgemeldet.
reset-new = Neues Passwort
reset-send = Passwort ändern
reset-gone-title = Dieser Link gilt nicht mehr
reset-gone-lead = Er gilt nur einmal und nur eine Stunde lang. Fordern Sie einen neuen an.
reset-gone-again = Neuen Link anfordern

setup-title = Heard einrichten
setup-lead = Eine Seite, und Sie sind fertig. Dieser Link gilt nur einmal.
setup-name = Ihr Name
setup-name-wrong = Bitte geben Sie einen Namen mit höchstens 100 Zeichen an.
setup-email = Ihre E-Mail-Adresse
setup-email-wrong = Das sieht nicht nach einer E-Mail-Adresse aus.
setup-password = Passwort
setup-password-hint = Mindestens { $shortest } Zeichen. Ein paar Wörter hintereinander sind gut und leicht zu merken.
setup-workspace = Name Ihres Unternehmens
setup-workspace-hint = Kunden lesen ihn in der Frage. Nach einzelnen Produkten können Sie später fragen.
setup-zone = Zeitzone
setup-zone-hint = Tage, Wochen und Monate beginnen nach dieser Uhr.
setup-zone-wrong = Diese Zeitzone gibt es nicht. Schreiben Sie sie so: Europe/Ljubljana.
setup-url = Adresse dieser Installation
setup-url-hint = Damit beginnen die Links, die Sie Kunden senden. Kunden müssen sie erreichen können.
setup-url-wrong = Schreiben Sie sie so: https://feedback.example.com, ohne etwas dahinter.
setup-send = Einrichten

password-short = Zu kurz: Mindestens { $shortest } Zeichen sind nötig.
password-long = Zu lang: Höchstens 200 Zeichen sind möglich.
password-common = Zu leicht zu erraten. Bitte wählen Sie ein anderes.

notice-home = Zur Übersicht
notice-unset = Heard ist noch nicht eingerichtet
notice-unset-lead = Das Terminal, in dem es gestartet wurde, zeigt einen Link zum Einrichten. Falls Sie es geschlossen haben, starten Sie `heard serve` noch einmal.
notice-setup-done = Diese Installation ist schon eingerichtet
notice-setup-done-lead = Ein Link zum Einrichten gilt nur einmal. Melden Sie sich mit E-Mail-Adresse und Passwort an. Ist das Passwort verloren, erzeugt dieser Befehl einen Link zu einem neuen, auf dem Server, auf dem Heard läuft.
notice-setup-old = Dieser Link zum Einrichten gilt nicht mehr
notice-setup-old-lead = Bei jedem Start erzeugt Heard einen neuen. Das Terminal, in dem es zuletzt gestartet wurde, zeigt ihn. Falls Sie es geschlossen haben, starten Sie `heard serve` noch einmal.
notice-missing = Diese Seite gibt es nicht
notice-missing-lead = Vielleicht ist die Adresse vertippt, oder was hier war, ist nicht mehr da.
notice-stale = Dieses Formular gilt nicht mehr
notice-stale-lead = Vielleicht haben Sie sich neu angemeldet, oder es war lange offen. Nichts wurde geändert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.
notice-later = Zu viele Aufrufe auf einmal
notice-later-lead = Bitte warten Sie eine Minute und laden Sie die Seite neu.
