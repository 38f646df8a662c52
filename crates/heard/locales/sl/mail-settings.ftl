### The page on which is said how mail is sent.

mail-server = Poštni strežnik
mail-about = Strežnik, prek katerega vaše podjetje pošilja pošto, ali najeti. Te podatke pozna tisti, ki vam je dal poštni predal.
mail-given = To je nastavljeno v heard.toml ali v okolju strežnika in se tam tudi spremeni.
mail-host = Ime strežnika
mail-host-wrong = Potrebno je ime, kot je smtp.example.com, brez česar koli pred njim ali za njim.
mail-security = Šifriranje
mail-security-wrong = Izberite eno od štirih možnosti.
mail-security-starttls = STARTTLS
mail-security-starttls-about = Šifrirano po pozdravu. Vrata 587.
mail-security-tls = TLS
mail-security-tls-about = Šifrirano od začetka. Vrata 465.
mail-security-none = Brez, znotraj tega računalnika
mail-security-none-about = Za poštni strežnik na računalniku, na katerem teče Heard.
mail-security-insecure = Brez, kjer koli
mail-security-insecure-about = Drugi na poti lahko berejo pošto, povezave do novih gesel v njej in spodnje geslo.
mail-port = Vrata
mail-port-about = 587 s STARTTLS, 465 s TLS.
mail-port-wrong = Vrata so število od 1 do 65535.
mail-user = Uporabnik
mail-user-about = Pustite prazno, če strežnik uporabnika ne zahteva.
mail-password = Geslo
mail-password-about = Hrani se šifrirano in se nikoli več ne pokaže.
mail-password-kept = Geslo je shranjeno. Če ga želite obdržati, pustite prazno.
mail-password-again = Prosimo, vpišite geslo. Shranjeno geslo gre samo strežniku in uporabniku, za katera je bilo vpisano.
mail-address = Pošiljatelj
mail-address-about = Naslov, za katerega sme ta strežnik pošiljati. Nanj se vrne, česar ni mogoče dostaviti.
mail-address-wrong = To ni videti kot e-poštni naslov.
mail-name = Ime pošiljatelja

mail-test = Preizkusite
mail-test-about = Pošlje sporočilo na { $to } s shranjenimi nastavitvami in pove, kaj o njem meni strežnik.
mail-test-not-yet = Najprej shranite nastavitve; potem si lahko pošljete sporočilo.
mail-test-send = Pošlji mi preizkus
mail-tried-well = Poštni strežnik je sprejel sporočilo za { $to }. Prispeti bi moralo v minuti ali dveh.
mail-tried-wrong = Preizkusno sporočilo ni bilo poslano
mail-tried-unknown = Ni znano, ali je bilo preizkusno sporočilo poslano
mail-said = Strežnik je sporočil:

mail-wrong-name = Računalnika s tem imenom ni.
mail-do-name = Preverite, ali je ime strežnika prav zapisano. Če je, potem računalnik, na katerem teče Heard, ne more poiskati imen.
mail-wrong-closed = Računalnik je tam, a na teh vratih nihče ne posluša.
mail-do-closed = Preverite vrata: 587 s STARTTLS, 465 s TLS. Morda povezavo zavrača tudi požarni zid.
mail-wrong-unreached = Računalnika ni bilo mogoče doseči.
mail-do-unreached = Preverite ime strežnika. Morda se računalnik, na katerem teče Heard, ne sme povezati z njim.
mail-wrong-slow = Strežnik ni odgovoril pravočasno.
mail-do-slow = Morda povezavo prestreza požarni zid ali pa vrata in šifriranje ne gredo skupaj: vrata 465 zahtevajo TLS, vrata 587 STARTTLS.
mail-wrong-lost = Povezava se je prekinila, preden je bilo sporočilo predano.
mail-do-lost = Poskusite znova. Če se ponavlja, dnevnik strežnika pove, zakaj je prekinil.
mail-wrong-lost-after = Sporočilo je bilo predano, povezava pa se je prekinila, preden je strežnik potrdil prejem.
mail-do-lost-after = Poglejte v svojo pošto: morda je prispelo. Če se ponavlja, dnevnik strežnika pove, zakaj je prekinil.
mail-wrong-not-smtp = Kar se tam oglasi, ni poštni strežnik ali pa od začetka govori TLS.
mail-do-not-smtp = Preverite ime in vrata. Vrata 465 zahtevajo TLS.
mail-wrong-not-tls = Kar se tam oglasi, se ne začne s TLS.
mail-do-not-tls = Izberite STARTTLS ali vrata 465.
mail-wrong-no-starttls = Strežnik ne ponuja STARTTLS.
mail-do-no-starttls = Poskusite TLS na vratih 465. Če strežnik teče prav na tem računalniku, šifriranje ni potrebno.
mail-wrong-other-name = Potrdilo strežnika je izdano za drugo ime.
mail-do-other-name = Vpišite ime, ki je v potrdilu; pozna ga skrbnik strežnika. Naslov s številkami ne zadošča.
mail-wrong-not-trusted = Potrdila strežnika ni podpisal nihče, ki mu ta računalnik zaupa.
mail-do-not-trusted = Če vaše podjetje potrdila podpisuje samo, dodajte njegovega overitelja na ta računalnik (na Debianu: v /usr/local/share/ca-certificates, potem update-ca-certificates).
mail-wrong-expired = Potrdilo strežnika je poteklo ali še ne velja.
mail-do-expired = Skrbnik strežnika ga mora obnoviti. Če je novo, preverite uro tega računalnika.
mail-wrong-tls = Povezave ni bilo mogoče šifrirati.
mail-do-tls = Strežnik je morda prestar: potreben je TLS 1.2 ali novejši.
mail-wrong-in-clear = Strežnik je na drugem računalniku in povezava ne bi bila šifrirana.
mail-do-in-clear = Izberite STARTTLS ali TLS. Deluje tudi »Brez, kjer koli«, če sprejmete, kar tam piše.
mail-wrong-no-log-in = Strežnik tu ne sprejema uporabnika in gesla.
mail-do-no-log-in = Uporabnika in geslo pustite prazna ali izberite šifrirano povezavo: mnogi strežniki gesla sprejmejo samo tako.
mail-wrong-log-in = Strežnik je zavrnil uporabnika in geslo.
mail-do-log-in = Preverite oba. Nekateri ponudniki namesto gesla poštnega predala zahtevajo geslo za programe.
mail-wrong-log-in-needed = Strežnik zahteva uporabnika in geslo.
mail-do-log-in-needed = Vpišite ju.
mail-wrong-needs-tls = Strežnik ne sprejme ničesar, dokler povezava ni šifrirana.
mail-do-needs-tls = Izberite STARTTLS.
mail-wrong-sender = Strežnik ne dovoli pošiljanja s tega naslova.
mail-do-sender = Izberite naslov, ki pripada temu uporabniku, ali poskrbite, da ga strežnik dovoli.
mail-wrong-recipient = Strežnik ne sprejme pošte za tega prejemnika.
mail-do-recipient = Preverite naslov. Če je pravi, strežnik morda pred pošiljanjem zahteva uporabnika in geslo.
mail-wrong-letter = Strežnik je zavrnil samo sporočilo.
mail-do-letter = Zakaj, pove njegov odgovor; največkrat ima sporočilo za neželeno ali pa naslov pošiljatelja ni eden njegovih.
mail-wrong-busy = Strežnik prosi, naj se oglasimo pozneje.
mail-do-busy = Sporočila, ki čakajo, se pošljejo znova sama. Preizkus ponovite čez nekaj minut.
mail-wrong-malformed = Kateri od naslovov ni zapisan tako, kot zahtevajo poštni strežniki.
mail-do-malformed = Preverite naslov pošiljatelja in svojega.
mail-wrong-password-lost = Geslo je shranjeno, a ga ni mogoče odpreti: secret.key je drug kot takrat, ko je bilo vpisano.
mail-do-password-lost = Geslo vpišite znova ali vrnite prejšnji secret.key.
mail-wrong-gone = Tistega, ki mu je bila namenjena, ni več ali nima več naslova.
mail-do-gone = Nič: ni več nikogar, ki bi ga vprašali.
mail-wrong-sealed = Zapisano je bilo z drugim secret.key in ga ni mogoče odpreti.
mail-do-sealed = Zahtevajte ga znova.
mail-wrong-wait = To je bilo pogosto v kratkem času. Prosimo, počakajte { $wait ->
    [one] { $wait } sekundo.
    [two] { $wait } sekundi.
    [few] { $wait } sekunde.
   *[other] { $wait } sekund.
  }
mail-do-wait = Potem poskusite znova.

mail-sent = Zadnja sporočila
mail-sent-what = Sporočilo
mail-sent-became = Kaj je z njim
mail-sent-when = Napisano
mail-kind =
    { $kind ->
        [reset] Povezava do novega gesla
        [password-changed] Geslo spremenjeno
        [colleague] Vabilo sodelavcu
        [survey] Anketa
        [survey-reminder] Opomnik na anketo
        [survey-test] Anketa za preizkus
        [inbox-trial] Preizkus prejema pošte
        [noted] Odgovor po pošti zabeležen
        [no-more] Brez nadaljnjih anket
        [test] Poskusno sporočilo
        [mention] Omemba sodelavca
        [alert] Pravilo obvešča sodelavca
        [digest] Pravila obveščajo sodelavca, vse skupaj
        [rule-halted] Pravilo ustavljeno
        [webhook-halted] Webhook ustavljen
        [rule] Sporočilo pravila
        [report] Poročilo
        [absence] Sporočil ali odgovorov ni
       *[other] { $kind }
    }
mail-state =
    { $state ->
        [queued] Čaka
        [attempting] Se pošilja
        [accepted] Poslano
        [failed] Ni poslano
       *[unknown] Morda poslano
    }
mail-again = Nov poskus { $when }
