language-name = Suomi

ask-title = Miten onnistuimme?
ask-greeting = Hei, { $name }!
ask-point = { $value }/{ $max }
ask-none = En halua antaa arvosanaa
ask-why = Entä miksi?
ask-hint = Yksi lause riittää, millä kielellä tahansa.
ask-hint-promoter = Mikä meni hyvin? Yksi lause riittää.
ask-hint-passive = Mitä olisimme voineet tehdä paremmin?
ask-hint-detractor = Mikä meni vikaan, ja mitä meidän pitäisi tehdä?
ask-contact = Ottakaa minuun yhteyttä tästä asiasta
ask-send = Lähetä vastaukseni
ask-change = Voit muuttaa sitä 30 päivän ajan.
ask-earlier = Näin vastasit aiemmin. Muuta mitä haluat ja lähetä uudelleen.
ask-languages = Muut kielet
ask-privacy = Näin käytämme vastaustasi
ask-trap = Älä avaa: tämä linkki pyydystää vain robotteja

nps-question = Kuinka todennäköisesti suosittelisit { $name }-palvelua ystävällesi tai työkaverillesi?
nps-low = En lainkaan todennäköisesti
nps-high = Erittäin todennäköisesti
nps-hint-passive = Mitä olisi tarvittu arvosanaan 9 tai 10?

mistake-off-scale = Arvosanaa ei ole asteikolla. Valitse jokin näistä.
mistake-too-long = Kommenttisi on yli 5 000 merkkiä pitkä. Lyhennä sitä hieman; mitään ei ole kadonnut.
mistake-nothing = Arvosana ja kommentti puuttuvat vielä. Anna meille niistä ainakin toinen.
mistake-unreadable = Joitakin merkkejä ei voitu lukea. Tarkista kirjoittamasi ja lähetä se uudelleen.
mistake-too-many = Täältä tuli liian monta vastausta kerralla. Odota minuutti ja lähetä vastauksesi uudelleen. Kirjoittamasi on yhä tässä.
mistake-busy = Emme voineet juuri nyt tallentaa vastaustasi. Kirjoittamasi on yhä tässä: lähetä se uudelleen muutaman sekunnin kuluttua.

thanks-title = Kiitos
thanks-safe = Vastauksesi on tallessa.
thanks-almost = Melkein valmista
thanks-promoter = Kiitos. Ilahdutit meitä.
thanks-passive = Kiitos. Tiedämme, että pystymme parempaan.
thanks-detractor = Kiitos rehellisyydestäsi. Olemme pahoillamme.
thanks-unscored = Kiitos, että kerroit.
thanks-yours = Vastauksesi
thanks-change = Muuta vastaustani
thanks-next-promoter = Välitämme sen työn tehneille. He ilahtuvat siitä.
thanks-next-passive = Se menee jollekulle, joka voi parantaa asiaa.
thanks-next-detractor = Se menee jollekulle, joka voi korjata asian.
thanks-next-unscored = Ihminen lukee sen.
thanks-contact = Pyysit meitä ottamaan yhteyttä, ja teemme niin.
thanks-press-title = Vielä yksi painallus, kiitos
thanks-press = Siitä tiedämme, että vastauksen lähetti ihminen eikä sähköpostiohjelma, joka avaa linkkejä itsestään.
thanks-press-button = Kyllä, tämä on vastaukseni

notice-expired-title = Linkki on vanhentunut
notice-expired = Kyselylinkit lakkaavat toimimasta jonkin ajan kuluttua, jottei kukaan muu voisi käyttää vanhaa viestiä. Mitään aiemmin kertomaasi ei ole kadonnut.
notice-unknown-title = Emme tunne tätä linkkiä
notice-unknown = Ehkä siitä puuttuu osa. Avaa se uudelleen sähköpostista tai kopioi koko osoite.
notice-closed-title = Tämä kysely on suljettu
notice-closed = Kiitos, että halusit vastata. Emme enää kerää vastauksia täällä.
notice-check-title = Täällä ei ole mitään
notice-check = Tämä sivu pyydystää vain robotteja. Jos olet ihminen, mitään ei tapahtunut: palaa kysymykseen.
notice-back = Takaisin kysymykseen

more-title = Vielä hetki
more-lead =
    { $n ->
        [one] Vielä yksi kysymys, jos haluat
       *[other] Vielä muutama kysymys, jos haluat
    }
more-send = Lähetä
more-skip = Ei kiitos
more-needed = pakollinen
more-refused = Tarkista alla merkityt kohdat. Mitään kirjoittamaasi ei ole kadonnut.
more-wrong-missing = Tähän kysymykseen tarvitaan vastaus.
more-wrong-too-long = Tämä on liian pitkä. Lyhennä sitä hieman.
more-wrong-not-a-choice = Valitse jokin vaihtoehdoista.
more-wrong-off-scale = Valitse jokin asteikon luku.
more-wrong-not-a-day = Anna päivämäärä, esimerkiksi 2026-11-27.
more-wrong-not-an-email = Tämä ei näytä sähköpostiosoitteelta.
more-wrong-same-place = Kahdella vaihtoehdolla on sama sija.
more-other = Jotain muuta
more-other-words = Omin sanoin
more-no-place = ei sijaa
more-field-name = Nimi
more-field-email = Sähköposti
more-field-phone = Puhelin
test-page = Tämä on testi. Vastauksiasi täällä ei lasketa mukaan.
notice-early-title = Tämä kysely ei ole vielä alkanut
notice-early = Emme ota vielä vastauksia vastaan täällä. Tule myöhemmin uudelleen.
