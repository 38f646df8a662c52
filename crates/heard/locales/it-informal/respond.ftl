ask-greeting = Ciao { $name },
ask-contact = Contattatemi al riguardo, per favore
ask-change = Puoi modificarla per 30 giorni.
ask-earlier = Questo è quanto ci hai detto in precedenza. Modifica ciò che vuoi e invialo di nuovo.
ask-privacy = Come usiamo la tua risposta

nps-question = Con quale probabilità consiglieresti { $name } a un amico o a un collega?

mistake-off-scale = Questo voto non è sulla scala. Scegline uno tra questi.
mistake-too-long = Il tuo commento supera i 5.000 caratteri. Accorcialo un po’, per favore; nulla è andato perso.
mistake-nothing = Mancano ancora sia il voto sia il commento. Dacci almeno uno dei due, per favore.
mistake-unreadable = Alcuni caratteri non sono leggibili. Ricontrolla ciò che hai scritto e invialo di nuovo, per favore.
mistake-too-many = Da qui sono arrivate troppe risposte in una volta. Attendi un minuto e invia di nuovo la tua. Ciò che hai scritto è ancora qui.
mistake-busy = In questo momento non siamo riusciti a salvare la tua risposta. Ciò che hai scritto è ancora qui: invialo di nuovo tra qualche secondo.

thanks-safe = La tua risposta è arrivata.
thanks-promoter = Grazie. Ci hai fatto davvero piacere.
thanks-yours = La tua risposta
thanks-contact = Ci hai chiesto di contattarti e lo faremo.

notice-expired = I link dei sondaggi smettono di funzionare dopo un po’, perché nessun altro possa usare una vecchia e-mail. Nulla di quanto ci hai detto è andato perso.
notice-unknown = Forse ne manca una parte. Aprilo di nuovo dall’e-mail o copia l’indirizzo completo.
notice-check = Questa pagina cattura soltanto i robot. Se sei una persona, non è successo nulla: torna alla domanda.

more-lead =
    { $n ->
        [one] Ancora una domanda, se vuoi
        [many] Ancora qualche domanda, se vuoi
       *[other] Ancora qualche domanda, se vuoi
    }
more-refused = Guarda ciò che è segnalato qui sotto, per favore. Nulla di quanto hai scritto è andato perso.
more-wrong-too-long = È troppo lungo. Accorcialo un po’, per favore.
more-wrong-not-a-choice = Scegli una di queste possibilità, per favore.
more-wrong-off-scale = Scegli un numero della scala, per favore.
more-wrong-not-a-day = Indica una data come 2026-11-27, per favore.
more-other-words = Con parole tue
test-page = Questa è una prova. Ciò che rispondi qui non viene mai conteggiato.
notice-early = Qui non raccogliamo ancora risposte. Torna più tardi, per favore.
