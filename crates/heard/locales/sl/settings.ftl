# Settings and account.
settings-judge = Kdaj odgovor šteje?
settings-judge-about = Pregledovalniki pošte odpirajo povezave in pritiskajo gumbe. Pri vsakem odgovoru ob prihodu preverimo, ali kaže njihove znake. Kar bi lahko poslal pregledovalnik, čaka zunaj rezultata, dokler kdo ne pritisne še enkrat.
settings-judge-none = Izberite eno od obeh možnosti.
settings-judge-note = Velja za odgovore od zdaj naprej. Kar je bilo šteto, ostane šteto.
settings-save = Shrani
mode-balanced = Uravnoteženo
mode-balanced-about = Komentar ali človeška roka, zaznana na strani, pretehta to, kar je prej storil pregledovalnik. Za potrditev zaprosimo malo ljudi. Dobro skoraj za vse.
mode-strict = Strogo
mode-strict-about = Že en znak pregledovalnika zahteva potrditev, ne glede na to, kaj še govori za človeka. Zaprosimo več ljudi in nekateri ne bodo pritisnili znova. Za ankete, pri katerih napačna nizka ocena sproži veliko dela.

settings-name = Ime
settings-zone = Časovni pas
settings-time = zdaj { $time }
settings-url = Naslov

account-who = Vi
account-role = Vaša vloga tam: { $role }.
account-about = Delate v delovnem prostoru { $workspace }. Odjava konča to sejo; vaše seje na drugih napravah tečejo naprej.
account-password = Spremenite geslo
account-password-about = Povsod drugje, kjer ste prijavljeni, boste odjavljeni.
account-password-now = Sedanje geslo
account-password-new = Novo geslo
account-password-wrong = To ni vaše sedanje geslo.
account-password-change = Spremeni geslo
done-password-changed = Geslo je spremenjeno. Drugje ste odjavljeni.
settings-mail = E-pošta
settings-mail-about = Strežnik, ki pošilja sporočila sistema Heard, na primer povezave do novega gesla.
settings-mail-off = Še ni nastavljeno. Brez tega nihče ne more ponastaviti pozabljenega gesla po e-pošti.
settings-mail-on = Pošilja { $host }.
settings-mail-go = Nastavitve e-pošte
