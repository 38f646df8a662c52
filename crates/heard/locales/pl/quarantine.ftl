# How long customers are left alone after being asked.

quarantine = Jak często pytamy
quarantine-go = Zmień
quarantine-card = Przez jaki czas nikt nie jest pytany ponownie, we wszystkich ankietach.
quarantine-about = Kto jest pytany zbyt często, przestaje odpowiadać. Kampanie trzymają się tych dni we wszystkich ankietach i sposobach pytania; tak samo ankiety, które będą wysyłane samoczynnie. Link, który program lub współpracownik tworzy dla jednej osoby, powstaje zawsze i od tej chwili się liczy.
quarantine-relational = Dni przed ankietą o całej relacji
quarantine-relational-about = Liczone od ostatniego pytania, w jakiejkolwiek ankiecie. Zwykle 90; 0 pyta od razu.
quarantine-transactional = Dni przed ankietą o jednym doświadczeniu
quarantine-transactional-about = Po zakupie, naprawie, rozwiązanym zgłoszeniu. Zwykle 30.
quarantine-policy = Kto był pytany niedawno
quarantine-policy-short = Pytany niedawno
quarantine-block = jest pomijany
quarantine-block-about = Tym razem nie jest pytany; kampania mówi, ile było takich osób.
quarantine-delay = jest pytany później
quarantine-delay-about = Czeka, aż jego dni miną.
quarantine-own = Ankiety z własnymi dniami
quarantine-own-about = Puste pole trzyma się dni powyżej.
quarantine-survey = Ankieta
quarantine-days = Dni
quarantine-days-of = Własne dni dla „{ $survey }”
quarantine-policy-of = Kto był pytany niedawno, dla „{ $survey }”
quarantine-usual = jak powyżej
quarantine-days-wrong = Wpisz liczbę całkowitą dni od 0 do { $most }.
