# The frame of signed-in pages, and the pages outside.
rail-skip = Оди на содржината
rail-main = Главно мени
rail-home = Heard, почетна
rail-overview = Преглед
rail-responses = Одговори
rail-surveys = Анкети
rail-new-survey = Нова анкета
rail-import = Увоз
rail-more = Повеќе
rail-settings = Поставки
rail-account = Сметка
rail-leave = Одјава

copy = Копирај
copied = Копирано
share-label = Врска до анкетата
cancel = Откажи
form-mistakes = Ве молиме, погледнете што е означено.

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS и емотиконите поврзани со NPS се регистрирани трговски марки на Bain & Company, Inc., Fred Reichheld и Satmetrix Systems, Inc.

door-note = Вашите податоци остануваат на овој сервер.
door-aside = Збор од клиент
door-voice = Одговоривте истиот ден, го поправивте тоа, па дури и ми кажавте. Такво нешто досега не сум видел.
door-voice-score = 10 од 10, промотор
door-voice-who = Вака звучи кога кругот ќе се затвори. Пример, не клиент.

# Keys that do something by themselves.
keys = Тастери
keys-all = Сите тастери
keys-what =
    { $key ->
        [j] Следен одговор
        [k] Претходен одговор
        [x] Избери или поништи избор
        [s] Ѕвезда за него или за сите избрани
        [t] Ознака
        [e] Изостави од резултатот
        [n] Напиши белешка, на страницата на одговор
       *[other] Барај во коментарите
    }
keys-open = Отвори
keys-this = Покажи ги овие тастери
keys-about = Не прават ништо додека се пишува или заедно со Ctrl, Alt или ⌘.
keys-on = Тастерите работат на овој уред
keys-close = Затвори

done-tagged = Означено.
done-untagged = Ознаката е отстранета.
done-starred = Ѕвездата е додадена.
done-unstarred = Ѕвездата е отстранета.
done-noted = Белешката е додадена.
done-note-removed = Белешката е избришана.

# Whether the page keeps up with the responses by itself.
live = во живо
live-about = Бројките се менуваат кога ќе стигне одговор
live-slow = се освежува на секои 30 секунди
live-out = бевте одјавени
