# V katerem jeziku je kdo nagovorjen.
language = Jezik
language-yours = Vaš jezik
language-of-browser = Kot ga želi brskalnik
language-change = Spremeni jezik
language-wrong = Izberite enega od jezikov.
language-house = Jezik delovnega prostora
language-house-about = Vsak bere Heard v jeziku, ki ga je izbral v svojem računu ali ga želi njegov brskalnik. Ta velja za vse druge, za e-pošto in za slike, ki jih vidijo zunanji.
notice-too-large = To je bilo preveč naenkrat
notice-too-large-lead = Poslano je večje, kot je lahko obrazec. Nič se ni spremenilo. Vrnite se in pošljite manj.

fault-title = Tu je šlo nekaj narobe
fault-lead = Niste krivi vi. Vrnite se in čez trenutek poskusite znova; kar je bilo že potrjeno, je na varnem.
fault-number = Če se ponavlja, povejte skrbniku sistema Heard številko { $operation }: ob njej v dnevniku piše več.
