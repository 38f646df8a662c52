language-name = Italiano

ask-title = Come è andata?
ask-greeting = Buongiorno { $name },
ask-point = { $value } su { $max }
ask-none = Preferisco non dare un voto
ask-why = E perché?
ask-hint = Basta una frase, in qualsiasi lingua.
ask-hint-promoter = Che cosa abbiamo fatto bene? Basta una frase.
ask-hint-passive = Che cosa avremmo potuto fare meglio?
ask-hint-detractor = Che cosa è andato storto e che cosa dovremmo fare?
ask-contact = Vi prego di contattarmi al riguardo
ask-send = Invia la mia risposta
ask-change = Può modificarla per 30 giorni.
ask-earlier = Questo è quanto ci ha detto in precedenza. Modifichi ciò che vuole e lo invii di nuovo.
ask-languages = Altre lingue
ask-privacy = Come usiamo la Sua risposta
ask-trap = Non seguire: questo link cattura soltanto i robot

nps-question = Con quale probabilità consiglierebbe { $name } a un amico o a un collega?
nps-low = Per niente probabile
nps-high = Estremamente probabile
nps-hint-passive = Che cosa sarebbe servito per un 9 o un 10?

mistake-off-scale = Questo voto non è sulla scala. Ne scelga uno tra questi.
mistake-too-long = Il Suo commento supera i 5.000 caratteri. Lo accorci un po’, per favore; nulla è andato perso.
mistake-nothing = Mancano ancora sia il voto sia il commento. Ci dia almeno uno dei due, per favore.
mistake-unreadable = Alcuni caratteri non sono leggibili. Ricontrolli ciò che ha scritto e lo invii di nuovo, per favore.
mistake-too-many = Da qui sono arrivate troppe risposte in una volta. Attenda un minuto e invii di nuovo la Sua. Ciò che ha scritto è ancora qui.
mistake-busy = In questo momento non siamo riusciti a salvare la Sua risposta. Ciò che ha scritto è ancora qui: lo invii di nuovo tra qualche secondo.

thanks-title = Grazie
thanks-safe = La Sua risposta è arrivata.
thanks-almost = Quasi fatto
thanks-promoter = Grazie. Ci ha fatto davvero piacere.
thanks-passive = Grazie. Sappiamo di poter fare meglio.
thanks-detractor = Grazie per la franchezza. Ci dispiace.
thanks-unscored = Grazie per avercelo detto.
thanks-yours = La Sua risposta
thanks-change = Modifica la mia risposta
thanks-next-promoter = La riferiremo alle persone che hanno fatto il lavoro. Ne saranno contente.
thanks-next-passive = Arriverà a qualcuno che può migliorare le cose.
thanks-next-detractor = Arriverà a qualcuno che può rimediare.
thanks-next-unscored = La leggerà una persona.
thanks-contact = Ci ha chiesto di contattarla e lo faremo.
thanks-press-title = Ancora un clic, per favore
thanks-press = Così sappiamo che l’ha inviata una persona e non un programma di posta che apre i link da solo.
thanks-press-button = Sì, è la mia risposta

notice-expired-title = Questo link è scaduto
notice-expired = I link dei sondaggi smettono di funzionare dopo un po’, perché nessun altro possa usare una vecchia e-mail. Nulla di quanto ci ha detto è andato perso.
notice-unknown-title = Non conosciamo questo link
notice-unknown = Forse ne manca una parte. Lo apra di nuovo dall’e-mail o copi l’indirizzo completo.
notice-closed-title = Questo sondaggio è chiuso
notice-closed = Grazie per aver voluto rispondere. Qui non raccogliamo più risposte.
notice-check-title = Qui non c’è nulla
notice-check = Questa pagina cattura soltanto i robot. Se Lei è una persona, non è successo nulla: torni alla domanda.
notice-back = Torna alla domanda

more-title = Ancora un momento
more-lead =
    { $n ->
        [one] Ancora una domanda, se vuole
        [many] Ancora qualche domanda, se vuole
       *[other] Ancora qualche domanda, se vuole
    }
more-send = Invia
more-skip = No, grazie
more-needed = obbligatorio
more-refused = Guardi ciò che è segnalato qui sotto, per favore. Nulla di quanto ha scritto è andato perso.
more-wrong-missing = Questa domanda richiede una risposta.
more-wrong-too-long = È troppo lungo. Lo accorci un po’, per favore.
more-wrong-not-a-choice = Scelga una di queste possibilità, per favore.
more-wrong-off-scale = Scelga un numero della scala, per favore.
more-wrong-not-a-day = Indichi una data come 2026-11-27, per favore.
more-wrong-not-an-email = Questo non sembra un indirizzo e-mail.
more-wrong-same-place = Due di queste hanno lo stesso posto.
more-other = Altro
more-other-words = Con parole Sue
more-no-place = nessun posto
more-field-name = Nome
more-field-email = E-mail
more-field-phone = Telefono
test-page = Questa è una prova. Ciò che risponde qui non viene mai conteggiato.
notice-early-title = Questo sondaggio non è ancora iniziato
notice-early = Qui non raccogliamo ancora risposte. Torni più tardi, per favore.
