### Signing in, setting up, and pages that say what is the matter.

login-title = Prijava
login-email = E-poštni naslov
login-password = Geslo
login-send = Prijavi se
login-wrong = E-poštni naslov in geslo se ne ujemata. Prosimo, preverite oba.
login-again = Obrazec ni prišel s te strani. Prosimo, poskusite znova tukaj.
login-nowhere = Geslo je pravilno, vendar tu niste več v nobenem delovnem prostoru. Prosite lastnika, naj vas vrne.
login-wait = Preveč poskusov. Prosimo, počakajte { $wait ->
    [one] { $wait } sekundo
    [two] { $wait } sekundi
    [few] { $wait } sekunde
   *[other] { $wait } sekund
  } in poskusite znova.
login-forgot = Ste pozabili geslo?
login-changed = Geslo je spremenjeno. Prijavite se z novim.

forgot-title = Ste pozabili geslo?
forgot-lead = Vpišite naslov, s katerim se prijavljate. Če je z njim povezan račun, vam pošljemo sporočilo s povezavo do novega gesla.
forgot-send = Pošlji mi povezavo
forgot-email-wrong = To ni videti kot e-poštni naslov.
forgot-sent-title = Poglejte v svojo e-pošto
forgot-sent-lead = Če obstaja račun z naslovom { $email }, bo sporočilo s povezavo do novega gesla prišlo v minuti ali dveh. Povezava velja eno uro.
forgot-sent-none = Ni prišlo nič? Poglejte med neželeno pošto in preverite, ali je naslov prav zapisan. Povezavo vam lahko da tudi skrbnik sistema Heard.
forgot-again = Poskusi z drugim naslovom
forgot-back = Nazaj na prijavo
forgot-without-mail = Heard še ne more pošiljati pošte. Prosite skrbnika za povezavo do novega gesla: ustvari jo ta ukaz na strežniku, kjer Heard teče.

reset-title = Izberite novo geslo
reset-lead = Za { $email }. Povsod, kjer ste zdaj prijavljeni, boste odjavljeni.
reset-new = Novo geslo
reset-send = Spremeni geslo
reset-gone-title = Ta povezava ne velja več
reset-gone-lead = Deluje enkrat in eno uro. Prosite za novo.
reset-gone-again = Prosi za novo povezavo

setup-title = Nastavite Heard
setup-lead = Ena stran in končali ste. Ta povezava deluje enkrat.
setup-name = Vaše ime
setup-name-wrong = Prosimo, vpišite ime z največ 100 znaki.
setup-email = Vaš e-poštni naslov
setup-email-wrong = To ni videti kot e-poštni naslov.
setup-password = Geslo
setup-password-hint = Najmanj { $shortest } znakov. Dobro je nekaj besed zapored: lahko si jih zapomnite.
setup-workspace = Ime vašega podjetja
setup-workspace-hint = Stranke ga preberejo v vprašanju. Po posameznih izdelkih lahko sprašujete pozneje.
setup-zone = Časovni pas
setup-zone-hint = Dnevi, tedni in meseci se začnejo po tej uri.
setup-zone-wrong = Takega časovnega pasu ni. Zapišite ga kot Europe/Ljubljana.
setup-url = Naslov tega sistema
setup-url-hint = Z njim se začnejo povezave, ki jih pošljete strankam. Strankam mora biti dosegljiv.
setup-url-wrong = Zapišite ga kot https://feedback.example.com, brez česar koli za tem.
setup-send = Nastavi

password-short = Prekratko: potrebnih je najmanj { $shortest } znakov.
password-long = Predolgo: največ 200 znakov.
password-common = Prelahko ga je uganiti. Prosimo, izberite drugo.

notice-home = Na pregled
notice-unset = Heard še ni nastavljen
notice-unset-lead = Terminal, v katerem ste ga zagnali, kaže povezavo za nastavitev. Če ste ga zaprli, znova zaženite `heard serve`.
notice-setup-done = Ta Heard je že nastavljen
notice-setup-done-lead = Povezava za nastavitev deluje enkrat. Prijavite se z e-poštnim naslovom in geslom. Če ste geslo izgubili, povezavo do novega ustvari ta ukaz na strežniku, kjer Heard teče.
notice-setup-old = Ta povezava za nastavitev ne velja več
notice-setup-old-lead = Heard ob vsakem zagonu ustvari novo. Kaže jo terminal, v katerem ste ga nazadnje zagnali. Če ste ga zaprli, znova zaženite `heard serve`.
notice-missing = Te strani ni
notice-missing-lead = Morda je v naslovu napaka ali pa tega, kar je bilo tu, ni več.
notice-stale = Ta obrazec ne velja več
notice-stale-lead = Morda ste se vmes znova prijavili ali pa je bil dolgo odprt. Nič se ni spremenilo. Vrnite se, znova naložite stran in obrazec pošljite še enkrat.
notice-later = Preveč ogledov naenkrat
notice-later-lead = Prosimo, počakajte minuto in znova naložite stran.
