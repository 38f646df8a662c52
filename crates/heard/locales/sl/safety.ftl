# Kar varuje račun: seje, drugi korak, geslo še enkrat in ključi programov.
sessions = Kje ste prijavljeni
sessions-about = Končajte, česar ne poznate, in nato spremenite geslo.
sessions-only = Drugje niste prijavljeni.
sessions-end = Končaj vse druge
sessions-end-sure = Končati vse druge seje? Kdor dela v kateri od njih, se bo moral znova prijaviti.
session-this = Ta seja
session-device = { $browser }, { $system }
session-unknown = neznana naprava
session-begun = od: { $when }
session-seen = zadnja uporaba: { $when }
session-end = Končaj
session-end-of = Končaj sejo: { $device }
done-session-ended = Seja je končana.
done-sessions-ended = Vse druge vaše seje so končane.

prove-title = Vaše geslo, prosimo
prove-lead = Naslednja stran ga zahteva, da do nje ne pride kdo drug z zaslona, ki je ostal odprt.
prove-lead-again = Kar ste pritisnili, zahteva geslo, da tega ne naredi kdo drug z zaslona, ki je ostal odprt. Doslej ni bilo nič spremenjeno.
prove-do = Naprej
prove-note = Zadošča za četrt ure.
done-proved = Geslo je pravo. Doslej ni bilo nič spremenjeno: prosimo, ponovite, kar ste želeli narediti.

code-title = Vaša koda, prosimo
code-lead = Geslo je pravo. Vaš račun ima še drugi korak.
code-label = Koda
code-about = Šest števk iz aplikacije ali ena od obnovitvenih kod.
code-of-app = Šest števk, ki jih kaže aplikacija
code-send = Prijava
code-back = Nazaj na geslo
code-lost = Nimate več ne aplikacije ne obnovitvenih kod? Drugi korak lahko odstrani, kdor upravlja ta Heard.
code-wrong = Koda ni prava ali pa je že bila uporabljena. Počakajte na naslednjo in vnesite to.

second-factor = Drugi korak pri prijavi
second-about = Poleg gesla se zahteva koda, ki se spremeni vsake pol minute in jo pozna le aplikacija na vašem telefonu. Samo ukradeno geslo potem ne odpre ničesar.
second-begin = Nastavi
second-look-after = Uredi
second-is-off = Je izklopljen
second-on = Je vklopljen
second-on-since = Vklopljen od: { $when }.
second-on-about = Po geslu se pri prijavi zahteva koda iz aplikacije.
second-needed = { $workspace } zahteva drugi korak
second-needed-about = Vse drugo se odpre, brž ko je nastavljen. Potrebni sta dve minuti in aplikacija za preverjanje pristnosti, ne glede na izdelovalca.
second-scan = 1. Skenirajte z aplikacijo
second-scan-about = Dobra je vsaka aplikacija za preverjanje pristnosti. Če je še nimate, jo najdete v trgovini telefona ali v upravitelju gesel.
second-square = Kvadrat za skeniranje; isto je zapisano spodaj
second-type = Ali pa vnesite ta ključ, časovno, s 6 števkami:
second-try = 2. Vnesite kodo, ki jo kaže
second-try-about = Drugi korak vklopi šele prava koda.
second-on-do = Vklopi
second-anew = Začni znova z drugim ključem
second-code-wrong = Koda ni prava ali pa je že bila uporabljena. Počakajte na naslednjo in vnesite to. Če spet ni prava, preverite uro na telefonu.
second-lost = Skrivni ključ tega Hearda je od takrat drug in nobena koda aplikacije ni več prava. Izklopite drugi korak z obnovitveno kodo in ga nastavite znova.
second-off = Izklop
second-off-about = Vaš račun potem odpre že samo geslo.
second-off-do = Izklopi
done-second-factor-off = Drugi korak je izklopljen.

recovery-codes = Obnovitvene kode
recovery-codes-about = Vsaka enkrat odpre, kar bi odprla aplikacija: za dan, ko telefona ni.
recovery-codes-left = { $n ->
    [0] Ni več nobene obnovitvene kode.
    [one] Ostala je { $n } obnovitvena koda.
    [two] Ostali sta { $n } obnovitveni kodi.
    [few] Ostale so { $n } obnovitvene kode.
   *[other] Ostalo je { $n } obnovitvenih kod.
  }
recovery-codes-few = Kmalu ustvarite nove.
recovery-codes-make = Ustvari nove
recovery-codes-sure = Želite ustvariti nove obnovitvene kode? Te, ki jih imate zdaj, potem ne odprejo ničesar več.
recovery-codes-new = Drugi korak je vklopljen. Teh deset kod je prikazanih samo zdaj: natisnite jih ali jih shranite v upravitelja gesel, kjer jih najdete brez telefona. Vsaka velja enkrat.
recovery-codes-paper = Heard, { $email }. Vsaka koda velja enkrat.
recovery-codes-print = Natisni
recovery-codes-kept = Kode so shranjene

second-needed-now = Potrebujejo ga vsi, ki tu delajo. Kdor ga nima, pride ob prijavi na nastavitev in pred tem ne vidi ničesar.
second-needed-not = Vsak se sam odloči, ali se poleg gesla zahteva koda.
second-need-you-too = Tudi vi ga še nimate: najprej bi ga nastavili tudi vi.
second-need-yes = Zahtevaj od vseh
second-need-no = Naj se odloči vsak sam
done-second-factor-needed = Odslej potrebujejo drugi korak vsi, ki tu delajo.
done-second-factor-free = Spet se odloči vsak sam.
people-second-factor = z drugim korakom
people-no-second-factor = samo geslo

api-keys = Ključi API
api-keys-card = S ključem vaša trgovina, blagajna ali poročilo sama bere in piše tukaj.
api-keys-go = Uredi ključe
api-keys-about = Ključ spusti program v ta delovni prostor in nikamor drugam.
api-keys-where = Programi najdejo API na naslovu <code>{ $address }</code>.
api-keys-none = Noben program še nima ključa.
key-make = Nov ključ
key-make-about = Za vsak program svoj, da je mogoče preklicati enega brez drugih.
key-make-do = Ustvari ključ
key-name = Ime
key-name-about = Čemu je namenjen, na primer »Spletna trgovina« ali »Mesečno poročilo«.
key-name-wrong = Prosimo, dajte mu ime z največ 100 znaki.
key-scope = Kaj sme
key-scope-wrong = Izberite eno od treh možnosti.
key-full = V delovnem prostoru je prostora za 200 ključev. Prekličite tiste, ki jih nihče ne uporablja.
scope-read = Branje
scope-read-about = Ocene, odgovori in ankete. Za poročila in zaslone.
scope-write = Pisanje
scope-write-about = Oddaja odgovore, vabi stranke, spreminja, kar je tu, in ničesar ne vidi. Za trgovine in blagajne.
scope-all = Branje in pisanje
scope-all-about = Oboje. Za tisto, kar oboje res potrebuje.
key-made = Ključ za { $name }
key-made-about = Prikazan je samo zdaj. Shranite ga tja, kjer ga išče program, in nikamor drugam.
key-made-label = Ključ
key-made-by = avtor: { $name }, { $when }
key-made-there = izdelan v ukazni vrstici, { $when }
key-used = zadnja uporaba: { $day }
key-unused = še ni bil uporabljen
key-revoke = Prekliči
key-revoke-of = Prekliči ključ { $name }
key-revoke-about = Kar ga uporablja, bo odslej zavrnjeno. Tega ni mogoče razveljaviti; mogoče je ustvariti nov ključ.
done-key-revoked = Ključ je preklican.

act-sessions-ended = je končal/-a svoje druge seje
act-second-factor-on = je vklopil/-a drugi korak
act-second-factor-off = je izklopil/-a svoj drugi korak
act-second-factor-reset = je odstranil/-a drugi korak
act-recovery-codes-made = je ustvaril/-a nove obnovitvene kode
act-recovery-code-used = se je prijavil/-a z obnovitveno kodo
act-second-factor-needed = je od vseh zahteval/-a drugi korak
act-second-factor-free = je vsakemu prepustil/-a odločitev o drugem koraku
act-key-made = je ustvaril/-a ključ API
act-key-revoked = je preklical/-a ključ API
