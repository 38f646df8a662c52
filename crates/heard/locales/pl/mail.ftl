### What our own mails say.

mail-hello = Dzień dobry, { $name }!
mail-foot = Wysłano z Heard:

mail-reset-subject = Nowe hasło do Heard
mail-reset-title = Nowe hasło
mail-reset-why = Poproszono o nowe hasło dla { $email }. Ten odnośnik pozwala je ustalić:
mail-reset-go = Ustal nowe hasło
mail-reset-plain = Jeśli przycisk nie działa, proszę skopiować ten adres do przeglądarki:
mail-reset-lasts = Odnośnik działa raz i tylko przez godzinę.
mail-reset-not-you = Jeśli poprosił o to ktoś inny, nie trzeba nic robić: hasło pozostaje bez zmian. Proszę nie przekazywać tego odnośnika; kto go ma, może wejść na konto.

mail-changed-subject = Hasło do Heard zostało zmienione
mail-changed-title = Hasło zostało zmienione
mail-changed-what = Hasło dla { $email } zostało właśnie zmienione, a na innych urządzeniach nastąpiło wylogowanie.
mail-changed-not-you = Jeśli zmienił je ktoś obcy, proszę od razu ustalić inne i powiadomić osobę, która prowadzi tę instalację Heard.
mail-changed-go = To nie moja zmiana

mail-test-subject = Heard może wysyłać pocztę
mail-test-title = Poczta działa
mail-test-what = To zamówiona wiadomość próbna. Dotarła, więc hasła można resetować przez e-mail.
mail-test-look = Jeśli była w spamie, administrator domeny powinien zezwolić temu serwerowi na wysyłanie w jej imieniu (SPF, DKIM).

mail-colleague-subject = { $by } zaprasza do przestrzeni { $workspace }
mail-colleague-title = Zaproszenie do przestrzeni { $workspace }
mail-colleague-what = { $by } zaprasza do pracy z tym, co mówią klienci firmy { $workspace }. Dołączyć można przez ten odnośnik:
mail-colleague-go = Dołącz
mail-colleague-lasts = Odnośnik działa przez siedem dni, raz i tylko dla tego adresu.
mail-colleague-unknown = Jeśli nie wiadomo, o co chodzi, nie trzeba nic robić: nikt inny z odnośnika nie skorzysta.

mail-noted-subject = { $company }: zapisano ocenę { $score }
mail-noted-title = Zapisano ocenę { $score }
mail-noted-what = Dziękujemy. Odpowiedź e-mailem dla { $company }: ocena { $score }.
mail-noted-change = Ten odnośnik pozwala ją zmienić lub dodać komentarz:
mail-noted-go = Zmień lub dodaj komentarz

mail-no-more-subject = { $company } nie będzie już pisać
mail-no-more-title = Żadnych więcej ankiet
mail-no-more-what = Zgodnie z życzeniem { $company } nie wysyła już ankiet na adres { $email }.

mail-trial-subject = Heard sprawdza, czy poczta wraca
mail-trial-title = Wiadomość do nas samych
mail-trial-what = { $name } sprawdza, czy poczta wraca do Heard. Gdy ta wiadomość dotrze tam, gdzie Heard odbiera pocztę, strona to pokaże.
