# На кого не му пишуваме.

stopped = Без пораки
stopped-about = Сите што не сакаат повеќе пораки со анкети, чија адреса не прима такви, и оние што ќе ги додадете тука. Важи за секоја анкета и останува и кога контактот ќе биде заборавен.
stopped-search = Побарајте адреса
stopped-all = Прикажи ги сите
stopped-found = Не пишуваме на:
stopped-free = Ништо не пречи да се пишува на оваа адреса.
stopped-n =
    { $n ->
        [one] { $n } запис
       *[other] { $n } записи
    }
stopped-older = Понатамошни записи
stopped-unknown = Адреса што ја нема ниту еден контакт
stopped-over = истечено
stopped-scope-relational = само редовни анкети
stopped-scope-transactional = само анкети по искуство
stopped-scope-other = само други анкети
stopped-reason-unsubscribed = Одјава
stopped-reason-objected = Приговор
stopped-reason-complained = Пријава за несакана пошта
stopped-reason-bounced = Поштата не пристигнува
stopped-reason-by_hand = Додадено рачно
stopped-by-mail = со порака од „{ $campaign }“
stopped-until = до { $until }
stopped-none = На сите може да им се пишува
stopped-none-about = Кој ќе се одјави, ќе се пожали или не може да се достигне, доаѓа тука сам по себе. Можете да додадете и адреса или цел домен.
stopped-new = Додајте адреса или домен
stopped-new-about = Од адресата не се чува ништо освен код по кој може да се препознае.
stopped-address = Адреса, или @ и домен
stopped-note = Зошто (го читаат колегите)
stopped-new-do = Не пишувајте таму
stopped-address-wrong = Ова не е ниту адреса за е-пошта ниту домен. Напишете ја како ana@example.com или @example.com.
stopped-note-wrong = Белешката е еден ред со најмногу 300 знаци.
stopped-already = На оваа адреса или домен веќе не се пишува.
stopped-lift = Пишувајте пак
stopped-lift-of = Пишувајте пак на { $who }
stopped-lift-about = Анкетите пак ќе се испраќаат таму.
stopped-lift-theirs = Тие самите не сакаа повеќе пораки. За повторно пишување е потребна нивна согласност.
stopped-lift-agreed = Побараа пак да ги добиваат нашите анкети
stopped-lift-needs = Без согласност не им се пишува. Означете го полето ако го побарале тоа.
stopped-lift-do = Пишувајте им пак
contact-time-stopped-all = Повеќе не се пишува
contact-time-stopped-relational = Не добива повеќе редовни анкети
contact-time-stopped-transactional = Не добива повеќе анкети по искуство
contact-time-stopped-other = Не добива повеќе други анкети
done-stopped = Таму повеќе ништо не се испраќа.
done-stop-lifted = Анкетите пак може да се испраќаат таму.
act-stopped = запре пораки до адреса или домен
act-stop-lifted = пак дозволи пишување
