### Surveys to begin with.

template-begin = Na początek szablon
template-without = Bez szablonu
template-none = Albo tylko jedno pytanie
template-asks = O co pyta
template-sometimes = zależy od odpowiedzi
template-other = Wybierz inny szablon
template-name =
    { $template ->
        [relational] Relacja jako całość
        [after-support] Po kontakcie z obsługą
        [ticket-effort] Wysiłek przy zgłoszeniu
        [after-purchase] Po zakupie
        [after-delivery] Po dostawie
        [onboarding] Pierwsze tygodnie
        [event] Po wydarzeniu
        [churn] Gdy ktoś odchodzi
       *[why] Wywiad: dlaczego
    }
template-about =
    { $template ->
        [relational] Jak bardzo klienci są z Państwem związani i co o tym decyduje. Warto pytać co trzy do sześciu miesięcy.
        [after-support] Czy sprawa jest załatwiona, a jeśli poszło źle, to co.
        [ticket-effort] Ile zachodu kosztowało rozwiązane zgłoszenie. Wysiłek lepiej niż zadowolenie mówi, kto wróci.
        [after-purchase] Co zdecydowało o zakupie, a co prawie go powstrzymało.
        [after-delivery] Czy dotarło na czas i w całości.
        [onboarding] Gdzie nowi klienci napotykają trudności. Warto pytać po dwóch do czterech tygodniach.
        [event] Ocena każdej części i temat następnego. Zamiast firmy należy wpisać wydarzenie.
        [churn] Powód, dokąd odchodzą i co skłoniłoby ich do powrotu.
       *[why] Kilka otwartych pytań zależnych od oceny. Dla klientów, z którymi warto porozmawiać.
    }
template-further =
    { $n ->
        [one] jeszcze { $n } pytanie
        [few] jeszcze { $n } pytania
        [many] jeszcze { $n } pytań
       *[other] jeszcze { $n } pytania
    }
template-minutes =
    { $n ->
        [one] około { $n } minuty
        [few] około { $n } minut
        [many] około { $n } minut
       *[other] około { $n } minuty
    }
