### The form that makes a survey.

new-survey-title = Nowa ankieta
new-survey-name = Nazwa
new-survey-name-about = Dla zespołu; klienci jej nie widzą.
new-survey-subject = Firma lub produkt
new-survey-subject-about = Pytanie wymienia tę nazwę: „Jak bardzo prawdopodobne jest, że poleci Pan/Pani firmę … znajomemu lub współpracownikowi?”
new-survey-scale = Pytanie
new-survey-kind = Czego dotyczy
new-survey-languages = Języki
new-survey-languages-more = Więcej języków ({ $n }), dla pytania NPS
new-survey-languages-about = Klient widzi własny język, jeśli jest wśród wybranych, i może go zmienić. Pierwszy wybrany jest domyślny.
new-survey-send = Utwórz ankietę

scale-choice = { $scale ->
    [nps] Skłonność do polecenia, od 0 do 10
    [csat-smileys] Zadowolenie, trzy buźki
    [csat-thumbs] Zadowolenie, dwa kciuki
    [csat-stars5] Zadowolenie, pięć gwiazdek
    [csat-stars10] Zadowolenie, dziesięć gwiazdek
   *[ces] Łatwość, od 1 do 7
  }
scale-choice-about = { $scale ->
    [nps] Net Promoter: czy klienci ręczą za firmę? Liczba od −100 do 100.
    [csat-smileys] Szybkie pytanie po kontakcie z obsługą. Liczba to odsetek zadowolonych klientów.
    [csat-thumbs] Najkrótsze możliwe pytanie. Liczba to odsetek kciuków w górę.
    [csat-stars5] Znane wszystkim. Cztery i pięć gwiazdek oznacza zadowolenie.
    [csat-stars10] Dokładniejsze niż pięć. Osiem i więcej gwiazdek oznacza zadowolenie.
   *[ces] Wysiłek klienta: dla rozwiązanych zgłoszeń. Liczba to odsetek osób, którym było łatwo.
  }
kind-choice = { $kind ->
    [relational] Relacja jako całość
    [transactional] Jeden kontakt
   *[other] Coś innego
  }
kind-choice-about = { $kind ->
    [relational] Pytanie co kilka miesięcy, do wszystkich.
    [transactional] Pytanie po zakupie, naprawie, rozwiązanym zgłoszeniu.
   *[other] Oddzielnie od obu powyższych.
  }

mistake-field = { $reason ->
    [missing] Proszę to wypełnić.
    [too-long] Najwyżej 200 znaków.
    [control-character] Jest tu znak, który nie jest tekstem. Proszę wpisać to od nowa.
    [unknown] Proszę wybrać jedną z możliwości.
    [unknown-language] Wybrane pytanie nie jest przetłumaczone na jeden z tych języków. Proszę wybrać NPS albo tylko języki z pierwszej grupy.
    [template-language] Szablon nie jest przetłumaczony na jeden z tych języków. Proszę wybrać tylko z poniższych albo zacząć bez szablonu.
    [taken] Proszę wybrać inną nazwę.
    [not-an-address] To nie wygląda na adres e-mail.
    [not-a-country] Proszę podać dwie litery, na przykład SI.
    [not-a-language] Proszę podać kod, na przykład sl lub pt-BR.
   *[off-range] Ta wartość jest poza zakresem.
  }
