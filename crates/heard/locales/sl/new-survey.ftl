### The form that makes a survey.

new-survey-title = Nova anketa
new-survey-name = Ime
new-survey-name-about = Za vas in sodelavce; stranke ga ne vidijo.
new-survey-subject = Podjetje ali izdelek
new-survey-subject-about = Vprašanje ga imenuje: »Kako verjetno je, da bi podjetje … priporočili prijatelju ali sodelavcu?«
new-survey-scale = Vprašanje
new-survey-kind = Na kaj se nanaša
new-survey-languages = Jeziki
new-survey-languages-more =
    { $n ->
        [one] Še { $n } jezik, za vprašanje NPS
        [two] Še { $n } jezika, za vprašanje NPS
        [few] Še { $n } jeziki, za vprašanje NPS
       *[other] Še { $n } jezikov, za vprašanje NPS
    }
new-survey-languages-about = Stranke vidijo svoj jezik, če je med temi, in ga lahko zamenjajo. Prvi izbrani je privzet.
new-survey-send = Ustvari anketo

scale-choice =
    { $scale ->
        [nps] Kako verjetno bi priporočili, 0 do 10
        [csat-smileys] Kako zadovoljni, trije obrazi
        [csat-thumbs] Kako zadovoljni, dva palca
        [csat-stars5] Kako zadovoljni, pet zvezdic
        [csat-stars10] Kako zadovoljni, deset zvezdic
       *[ces] Kako enostavno je bilo, 1 do 7
    }
scale-choice-about =
    { $scale ->
        [nps] Net Promoter: bi se zavzeli za vas? Rezultat je od −100 do 100.
        [csat-smileys] Hitro, po stiku s podporo. Rezultat je delež zadovoljnih strank.
        [csat-thumbs] Najkrajše vprašanje, kar jih je. Rezultat je delež palcev gor.
        [csat-stars5] Znano od povsod. Štiri in pet zvezdic pomeni zadovoljne.
        [csat-stars10] Natančneje kot pet. Osem zvezdic in več pomeni zadovoljne.
       *[ces] Trud stranke: za rešene zahtevke. Rezultat je delež tistih, ki jim je bilo enostavno.
    }
kind-choice =
    { $kind ->
        [relational] Odnos v celoti
        [transactional] Ena izkušnja
       *[other] Nekaj drugega
    }
kind-choice-about =
    { $kind ->
        [relational] Vsakih nekaj mesecev, za vse.
        [transactional] Po nakupu, popravilu, rešenem zahtevku.
       *[other] Ločeno od obojega.
    }

mistake-field =
    { $reason ->
        [missing] Prosimo, izpolnite.
        [too-long] Uporabite največ 200 znakov.
        [control-character] Tu je znak, ki ni besedilo. Prosimo, vpišite na novo.
        [unknown] Prosimo, izberite eno možnost.
        [unknown-language] Izbrano vprašanje ni prevedeno v enega od teh jezikov. Vzemite NPS ali samo jezike iz prve skupine.
        [template-language] Predloga ni prevedena v enega od teh jezikov. Izberite le med spodnjimi ali začnite brez predloge.
        [taken] Prosimo, izberite drugo ime.
        [not-an-address] To ni videti kot e-poštni naslov.
        [not-a-country] Uporabite dve črki, na primer SI.
        [not-a-language] Uporabite kodo, na primer sl ali pt-BR.
       *[off-range] To je zunaj dovoljenega obsega.
    }
