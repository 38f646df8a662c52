### What is worth a thought in the wording of a survey before it is published. Nothing here keeps anybody from it.

lint-good-score = To prośba o dobrą ocenę. Klienci mówią wtedy to, czego się od nich oczekuje, a ocena nic nie znaczy: lepiej pytać otwarcie.
lint-two-in-one = To pytanie o dwie rzeczy naraz. Nie wiadomo, której dotyczy odpowiedź: lepiej pytać o jedną albo zadać dwa pytania.
lint-loaded = To podpowiada, co chce usłyszeć. Lepiej użyć neutralnych słów.
lint-reward = To obietnica za dobrą ocenę. Przy opiniach jest to zabronione: można obiecać coś każdemu, kto odpowie, albo nic.
lint-praise-link = Ten odnośnik prosi o pochwałę albo wymienia gwiazdki. Serwisy z opiniami tego zabraniają: lepiej zaprosić do opinii, jakakolwiek będzie.
lint-many-questions = Jeden klient dostaje więcej niż pięć dodatkowych pytań. Większość kończy wcześniej: część można pominąć albo zadawać tylko przy określonej ocenie.
lint-needed = Na to pytanie trzeba odpowiedzieć. Kto nie chce, odchodzi: jeśli się da, lepiej pozwolić je pominąć.
lint-long = To pytanie ma ponad 200 znaków. Na telefonie nikt nie doczyta go do końca: lepiej powiedzieć krócej.
lint-capitals = To brzmi jak krzyk. Małe litery i najwyżej jeden wykrzyknik są przyjaźniejsze.
