# W jakim języku zwracamy się do czytelnika.
language = Język
language-yours = Mój język
language-of-browser = Zgodnie z przeglądarką
language-change = Zmień język
language-wrong = Należy wybrać jeden z języków.
language-house = Język przestrzeni roboczej
language-house-about = Każdy czyta Heard w języku wybranym na stronie konta albo w tym, o który prosi przeglądarka. Ten obowiązuje w pozostałych przypadkach, w mailach i na obrazkach, które widzą osoby z zewnątrz.
notice-too-large = To za dużo naraz
notice-too-large-lead = Przesłane dane są większe, niż może pomieścić formularz. Nic się nie zmieniło. Proszę wrócić i wysłać mniej.

fault-title = Coś się tu nie udało
fault-lead = To nie była wina użytkownika. Proszę wrócić i za chwilę spróbować ponownie; to, co zostało potwierdzone wcześniej, jest bezpieczne.
fault-number = Jeśli błąd się powtarza, proszę podać osobie, która prowadzi tę instalację Heard, numer { $operation }: dziennik mówi przy nim więcej.
