# Webhooks: addresses outside that rules tell what happened.
webhooks = Webhooki i pokoje rozmów
webhooks-card = Dokąd reguły przekazują, co się stało: do własnych programów, Slacka, Microsoft Teams, Mattermost, ntfy.
webhooks-go = Webhooki i pokoje
webhooks-about = Reguła może przekazać, co się stało, własnemu programowi albo do pokoju rozmów. Co i kiedy, jest w regule; dokąd, tutaj.
webhooks-none = Na zewnątrz nic jeszcze nie jest przekazywane
webhooks-none-about = Poniżej można dodać adres programu albo pokoju. Nic nie wychodzi, dopóki nie wymieni go reguła albo ktoś nie wybierze go dla swoich powiadomień.
webhooks-first = Dodać adres
webhooks-first-about = Własny program, który przyjmuje POST, albo adres, który dla pokoju podaje Slack, Teams, Mattermost lub ntfy.
webhooks-second = Wysłać próbę
webhooks-second-about = Strona pokazuje, co odpowiedziano. Program sprawdza nagłówki webhook-id, webhook-timestamp i webhook-signature sekretem, który jest pokazany jeden raz.
webhooks-third = Wymienić go w regule
webhooks-third-about = Od tej chwili jest powiadamiany. Co nie dotrze, jest ponawiane przez trzy dni i nic nie ginie.
webhook-add = Dodaj webhook
webhook-change = Zmień
webhook-open = Otwórz
webhook-open-of = Otwórz { $name }
webhook-name = Nazwa
webhook-name-about = Tak nazywają go reguły.
webhook-name-wrong = Nazwa ma od 1 do 60 znaków.
webhook-name-taken = Tak nazywa się już inny webhook. Proszę wybrać inną nazwę.
webhook-name-used = Reguły nazywają go obecną nazwą: { $rules }. Najpierw trzeba zmienić je albo zostawić nazwę.
webhook-full = Webhooków jest 100 i na więcej nie ma miejsca. Proszę usunąć któryś nieużywany.
webhook-kind = Rodzaj
webhook-kinds = Gdzie każdy z nich daje adres
webhook-kind-standard = Własny program (Standard Webhooks)
webhook-kind-standard-about = Każdy program, który przyjmuje POST z JSON. Wszystko jest podpisane; sprawdzają to biblioteki w wielu językach.
webhook-kind-slack = Slack
webhook-kind-slack-about = W Slacku: aplikacja z „Incoming Webhooks”, a potem webhook dla kanału. Zaczyna się od https://hooks.slack.com/.
webhook-kind-teams = Microsoft Teams
webhook-kind-teams-about = W Teams: przy kanale „Workflows”, a potem „Post to a channel when a webhook request is received”. Należy skopiować adres, który pokazuje przepływ.
webhook-kind-mattermost = Mattermost
webhook-kind-mattermost-about = W Mattermost: Integrations, „Incoming Webhooks”, a potem jeden dla kanału.
webhook-kind-ntfy = ntfy
webhook-kind-ntfy-about = Serwer i własny temat, na przykład https://ntfy.sh/wlasny-temat. Kto zna temat, czyta razem z nami: lepiej wybrać taki, którego nikt nie zgadnie.
webhook-address = Adres
webhook-address-about = Z https://. Jest przechowywany zapieczętowany, a potem widać tylko jego maszynę.
webhook-address-new = Inny adres
webhook-address-kept = Puste: zostaje tam, gdzie jest.
webhook-lan = To nasza maszyna w sieci lokalnej
webhook-lan-about = W przeciwnym razie Heard nic nie wysyła na adresy prywatne, aby nikt przez niego nie sięgnął tam, dokąd sięga tylko on.
webhook-lan-not = Na adresy w sieci lokalnej pozwala właściciel.
webhook-lan-tag = sieć lokalna
webhook-wrong =
    { $why ->
        [malformed] Pod taki adres nie da się nic wysłać. Należy skopiować go w całości stamtąd, skąd pochodzi; adres ntfy kończy się tematem.
        [long] Adres ma ponad 2000 znaków.
        [scheme] Adres musi zaczynać się od https://.
        [in-clear] Adres zaczyna się od http://, więc każdy po drodze mógłby czytać. Proszę użyć https://; bez tego może być tylko własna maszyna w sieci lokalnej.
        [log-in] W adresie jest użytkownik lub hasło. Proszę je usunąć; zamiast tego wiadomość jest podpisana.
        [fragment] Adres ciągnie się za znakiem #, którego nigdy się nie wysyła. Proszę usunąć tę część.
        [port] Adres podaje inny port niż 80 lub 443. Może go mieć tylko własna maszyna w sieci lokalnej.
        [not-public] Adres prowadzi do sieci prywatnej, do tej maszyny albo donikąd, więc nic się tam nie wysyła. Jeśli to własna maszyna, właściciel potwierdza to zaznaczeniem poniżej.
        [name] Nie ma maszyny o tej nazwie. Czy adres jest dobrze napisany?
        [closed] Nikt tam nie słucha. Czy program działa i czy port jest właściwy?
        [unreached] Maszyna jest nieosiągalna. Czy jest włączona i czy zapora przepuszcza Heard?
        [slow] Połączenie nie powstało na czas. Czy maszyna jest włączona i czy zapora przepuszcza Heard?
        [lost] Połączenie zerwało się, zanim wiadomość została przekazana.
        [lost-after] Wiadomość została przekazana, ale przez 20 sekund nie było odpowiedzi. Mogła dotrzeć. Najpierw należy odpowiedzieć, a potem pracować.
        [not-http] To, co tam odpowiada, nie mówi w HTTP. Czy port jest właściwy?
        [not-tls] To, co tam odpowiada, nie szyfruje. Czy port jest właściwy?
        [other-name] Tamtejszy certyfikat jest dla innej nazwy.
        [not-trusted] Tamtejszego certyfikatu nie podpisał nikt zaufany. Należy dodać jego wystawcę do zaufanych na tej maszynie.
        [expired] Tamtejszy certyfikat jest teraz nieważny. Trzeba go odnowić.
        [tls] Nie powstało szyfrowane połączenie.
        [redirect] Stamtąd odsyłają pod inny adres, a Heard nie idzie dalej. Proszę wpisać tamten.
        [denied] Heard nie jest tam wpuszczany. Należy utworzyć tam nowy adres i wpisać go tutaj.
        [missing] Pod tym adresem nic nie ma. Należy utworzyć tam nowy i wpisać go tutaj.
        [gone] Pod tym adresem nie ma już nic i nie należy tam wysyłać.
        [too-large] Wiadomość jest tam za duża.
        [refused] Wiadomość nie jest przyjmowana; dlaczego, mówi odpowiedź.
        [busy] Jest tam teraz zajęte; trzeba wrócić później.
        [failed] Coś się tam nie udało; co, mówi tamtejszy dziennik.
        [sealed] Adres lub sekret zapieczętowano innym tajnym kluczem niż klucz tego serwera. Proszę wpisać adres ponownie i wziąć nowy sekret.
        [removed] Webhook został usunięty.
        [off] Webhook został wyłączony.
        [erased] Osoba, której to dotyczyło, została usunięta.
        [late] Czekało dwa tygodnie.
       *[other] Coś się nie udało.
    }
webhook-halted =
    { $why ->
        [gone] Odbiorca odpowiedział, że nic tam już nie ma (410). Proszę wpisać inny adres albo go usunąć.
       *[failing] Od trzech dni nic tam nie dotarło. Proszę zobaczyć, co odpowiedziano, a potem go wznowić.
    }
webhook-go-on = Wznów
webhook-off-about = Co reguły mają teraz dla niego, jest pomijane i nie będzie przekazane później.
webhook-failing = Nic nie dotarło od: { $when }
webhook-failing-about = Próby są ponawiane. Po trzech dniach zatrzyma się sam, a menedżerowie dostaną e-mail.
webhook-never = Nic mu jeszcze nie przekazano.
webhook-waiting =
    { $n ->
        [one] { $n } czeka
        [few] { $n } czekają
        [many] { $n } czeka
       *[other] { $n } czeka
    }
webhook-answered = odpowiedź { $status }
webhook-due = ponownie { $when }
webhook-rules-none = Nie wymienia go jeszcze żadna reguła.
webhook-test = Wypróbować
webhook-test-about = Teraz coś zostanie wysłane i widać będzie odpowiedź. Nie ma w tym żadnego klienta.
webhook-test-send = Wyślij próbę
webhook-test-arrived = Dotarło.
webhook-test-not = Nie dotarło.
webhook-test-wait =
    { $n ->
        [one] To zbyt często. Proszę poczekać { $n } sekundę.
        [few] To zbyt często. Proszę poczekać { $n } sekundy.
        [many] To zbyt często. Proszę poczekać { $n } sekund.
       *[other] To zbyt często. Proszę poczekać { $n } sekundy.
    }
webhook-trial = To próba z Heard. Działa.
webhook-trial-go = Otwórz webhook
webhook-by-rule = Zgodnie z regułą „{ $rule }”.
webhook-deliveries = Co mu przekazano
webhook-deliveries-about = Najnowsze na początku; przechowywane przez 14 dni. Co nie dotrze, jest ponawiane po 5 sekundach, 5 minutach, pół godzinie, 2, 5, 10, 14, 20 i 24 godzinach.
webhook-deliveries-none = Jeszcze nic. Proszę wymienić go w regule; co klienci powiedzą od tej chwili, trafi tutaj.
webhook-about-response = odpowiedź klienta
webhook-attempts =
    { $n ->
        [0] jeszcze bez prób
        [one] { $n } próba
        [few] { $n } próby
        [many] { $n } prób
       *[other] { $n } próby
    }
webhook-body = Co powiedziano
webhook-body-gone = To, co powiedziano, jest zapomniane.
webhook-again = Wyślij ponownie
webhook-secret = Sekret
webhook-secret-once = Jest widoczny tylko teraz. Należy wpisać go po drugiej stronie; kto go ma, może podpisywać jak Heard.
webhook-check = Co sprawdza odbiorca
webhook-check-about = Kto zna adres, może tam wysyłać. Każda wiadomość jest podpisana według Standard Webhooks; jego biblioteki sprawdzają to wszystko jednym wywołaniem.
webhook-check-id = Ten sam, ile razy wiadomość by nie przyszła. Należy go zapamiętać i każdą wykonać tylko raz.
webhook-check-timestamp = Kiedy podpisano tę próbę, w sekundach. Należy odrzucać starsze niż pięć minut.
webhook-check-signature = HMAC-SHA256 identyfikatora, czasu i treści z kropkami pomiędzy, jako v1 i base64; może być ich kilka ze spacjami pomiędzy. Wystarczy jeden pasujący.
webhook-former = Poprzedni sekret też podpisuje do: { $when }. Dzięki temu można go zmienić po drugiej stronie, nic nie tracąc.
webhook-rotate = Utwórz inny sekret
webhook-rotate-sure = Utworzyć inny sekret? Obecny będzie też podpisywać jeszcze przez 24 godziny.
webhook-remove = Usuń
webhook-remove-used =
    { $n ->
        [one] Wymienia go { $n } reguła i nikogo nie powiadomi.
        [few] Wymieniają go { $n } reguły i nikogo nie powiadomią.
        [many] Wymienia go { $n } reguł i nikogo nie powiadomią.
       *[other] Wymienia go { $n } reguły i nikogo nie powiadomią.
    }
webhook-readers = Powiadamiani tutaj zamiast e-mailem
webhook-remove-readers = Powiadamiani tutaj znów dostają e-maile.
webhook-remove-about = Co jeszcze czeka, przepada, a adres i sekret są zapominane.
delivery-state-waiting = czeka
delivery-state-attempting = w drodze
delivery-state-failed = nie udało się, będzie ponowione
delivery-state-delivered = dotarło
delivery-state-given-up = zaniechano
rule-webhook = Przekaż do webhooka lub pokoju
rule-webhook-none = do żadnego
rule-webhook-about = Gdzie to jest, ustawia się tutaj:
rule-wrong-webhook = Nie ma webhooka o nazwie „{ $name }”. Proszę dodać go w ustawieniach albo wybrać inny.
rule-does-webhook = przekaż do webhooka „{ $name }”
run-hooked =
    { $n ->
        [one] przekazano do { $n } webhooka
        [few] przekazano do { $n } webhooków
        [many] przekazano do { $n } webhooków
       *[other] przekazano do { $n } webhooka
    }
run-no-hook = nie ma takiego webhooka
run-hook-off = nie przekazano do webhooka: jest wyłączony
done-webhook-saved = Webhook jest zapisany.
done-webhook-on = Webhook jest włączony.
done-webhook-off = Webhook jest wyłączony.
done-webhook-removed = Webhook został usunięty.
done-delivery-again = Wysłano ponownie, pod tym samym identyfikatorem.
act-webhook-made = dodaje webhook
act-webhook-changed = zmienia webhook
act-webhook-secret = daje webhookowi inny sekret
act-webhook-switched = włącza lub wyłącza webhook
act-webhook-removed = usuwa webhook
act-webhook-again = ponownie wysyła coś do webhooka
mail-webhook-subject = Webhook się zatrzymał: { $webhook }
mail-webhook-title = Webhook się zatrzymał
mail-webhook-what = Webhook „{ $webhook }” ({ $workspace }) zatrzymał się sam i czeka na decyzję. Czeka też to, co mają dla niego reguły:
mail-webhook-go = Zobacz webhook
