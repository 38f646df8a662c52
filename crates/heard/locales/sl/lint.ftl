### What is worth a thought in the wording of a survey before it is published. Nothing here keeps anybody from it.

lint-good-score = To prosi za dobro oceno. Stranke potem povedo, kar želite slišati, in ocena ne pove ničesar: vprašajte odprto.
lint-two-in-one = To sprašuje po dveh stvareh hkrati. Nihče ne ve, na katero je kdo odgovoril: vprašajte po eni ali postavite dve vprašanji.
lint-loaded = To pove, kaj želi slišati. Izberite nevtralne besede.
lint-reward = To obljublja nekaj za dobro oceno. Pri mnenjih je to prepovedano: obljubite vsem, ki odgovorijo, ali izpustite.
lint-praise-link = Ta povezava prosi za pohvalo ali omenja zvezdice. Strani z mnenji to prepovedujejo: povabite k mnenju, kakršno koli že je.
lint-many-questions = Ena stranka dobi več kot pet dodatnih vprašanj. Večina prej odneha: katero izpustite ali ga postavite samo pri določeni oceni.
lint-needed = Na to vprašanje je treba odgovoriti. Kdor noče, odide: če se da, naj ga bo mogoče preskočiti.
lint-long = To vprašanje ima več kot 200 znakov. Na telefonu ga ne preberejo do konca: povejte krajše.
lint-capitals = To kriči. Male črke in največ en klicaj so prijaznejši.
