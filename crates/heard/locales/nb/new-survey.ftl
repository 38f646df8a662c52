### The form that makes a survey.

new-survey-title = Ny undersøkelse
new-survey-name = Navn
new-survey-name-about = For deg og kollegene dine; kundene ser det ikke.
new-survey-subject = Firma eller produkt
new-survey-subject-about = Spørsmålet nevner det: «Hvor sannsynlig er det at du vil anbefale … til en venn eller kollega?»
new-survey-scale = Spørsmål
new-survey-kind = Hva den handler om
new-survey-languages = Språk
new-survey-languages-more = { $n } språk til, for NPS-spørsmålet
new-survey-languages-about = Kundene ser sitt eget språk hvis det er blant disse, og kan bytte. Det første du velger, er standard.
new-survey-send = Lag undersøkelsen

scale-choice = { $scale ->
    [nps] Hvor sannsynlig å anbefale, 0 til 10
    [csat-smileys] Hvor fornøyd, tre fjes
    [csat-thumbs] Hvor fornøyd, to tomler
    [csat-stars5] Hvor fornøyd, fem stjerner
    [csat-stars10] Hvor fornøyd, ti stjerner
   *[ces] Hvor enkelt det var, 1 til 7
  }
scale-choice-about = { $scale ->
    [nps] Net Promoter: ville de gått god for dere? Tallet går fra −100 til 100.
    [csat-smileys] Raskt etter kontakt med kundeservice. Tallet er andelen fornøyde kunder.
    [csat-thumbs] Det korteste spørsmålet som finnes. Tallet er andelen tommel opp.
    [csat-stars5] Kjent for alle. Fire og fem stjerner regnes som fornøyd.
    [csat-stars10] Finere enn fem. Åtte stjerner og mer regnes som fornøyd.
   *[ces] Kundens innsats: for løste saker. Tallet er andelen som syntes det var enkelt.
  }
kind-choice = { $kind ->
    [relational] Kundeforholdet som helhet
    [transactional] Én opplevelse
   *[other] Noe annet
  }
kind-choice-about = { $kind ->
    [relational] Spurt noen ganger i året, av alle.
    [transactional] Spurt etter et kjøp, en reparasjon, en løst sak.
   *[other] Holdes atskilt fra begge.
  }

mistake-field = { $reason ->
    [missing] Fyll ut dette feltet.
    [too-long] Bruk høyst 200 tegn.
    [control-character] Her er det et tegn som ikke er tekst. Skriv det på nytt.
    [unknown] Velg ett av alternativene.
    [unknown-language] Spørsmålet du valgte, er ikke oversatt til ett av disse språkene. Velg NPS, eller bare språk fra den første gruppen.
    [template-language] Malen er ikke oversatt til ett av disse språkene. Velg bare blant dem nedenfor, eller begynn uten mal.
    [taken] Velg et annet navn.
    [not-an-address] Dette ser ikke ut som en e-postadresse.
    [not-a-country] Bruk to bokstaver, for eksempel SI.
    [not-a-language] Bruk en kode, for eksempel sl eller pt-BR.
   *[off-range] Dette er utenfor området.
  }
