### What our own mails say.

mail-hello = Pozdravljeni, { $name }.
mail-foot = Poslal Heard:

mail-reset-subject = Novo geslo za Heard
mail-reset-title = Izberite novo geslo
mail-reset-why = Nekdo, verjetno vi, je prosil za novo geslo za { $email }. S to povezavo ga izberete:
mail-reset-go = Izberi novo geslo
mail-reset-plain = Če gumb ne deluje, ta naslov kopirajte v brskalnik:
mail-reset-lasts = Povezava deluje eno uro in samo enkrat.
mail-reset-not-you = Če to niste bili vi, ne storite ničesar: vaše geslo ostane, kakršno je. Povezave ne dajajte naprej; kdor jo ima, lahko pride v vaš račun.

mail-changed-subject = Vaše geslo za Heard je bilo spremenjeno
mail-changed-title = Vaše geslo je bilo spremenjeno
mail-changed-what = Geslo za { $email } je bilo pravkar spremenjeno. Povsod drugje, kjer ste bili prijavljeni, ste zdaj odjavljeni.
mail-changed-not-you = Če to niste bili vi, takoj izberite drugo geslo in povejte skrbniku sistema Heard.
mail-changed-go = To nisem jaz

mail-test-subject = Heard lahko pošilja pošto
mail-test-title = Pošta deluje
mail-test-what = Ta preizkus ste zahtevali vi. Prispel je, torej je gesla mogoče ponastaviti po e-pošti.
mail-test-look = Če ste ga našli med neželeno pošto, prosite skrbnika svoje domene, naj temu strežniku dovoli pošiljati v njenem imenu (SPF, DKIM).

mail-colleague-subject = { $by } vas vabi v delovni prostor { $workspace }
mail-colleague-title = Pridružite se: { $workspace }
mail-colleague-what = { $by } vas vabi k delu z mnenji strank podjetja { $workspace }. S to povezavo vstopite:
mail-colleague-go = Vstopi
mail-colleague-lasts = Povezava deluje sedem dni, enkrat in za ta naslov.
mail-colleague-unknown = Če ne veste, za kaj gre, ne storite ničesar: brez vas povezava ne vodi nikamor.

mail-noted-subject = { $company }: zabeležili smo { $score }
mail-noted-title = Zabeležili smo { $score }
mail-noted-what = Hvala. Podjetju { $company } ste po pošti odgovorili z oceno { $score }.
mail-noted-change = S to povezavo jo lahko spremenite ali dodate besedo:
mail-noted-go = Spremeni ali dodaj besedo

mail-no-more-subject = { $company } vam ne piše več
mail-no-more-title = Brez nadaljnjih anket
mail-no-more-what = Kot želite: { $company } na { $email } ne pošilja več anket.

mail-trial-subject = Heard preizkuša, ali se pošta vrača
mail-trial-title = Pošta samim sebi
mail-trial-what = { $name } želi vedeti, ali se pošta vrača v Heard. Ko to sporočilo pride tja, kjer Heard prejema pošto, stran to pove.
