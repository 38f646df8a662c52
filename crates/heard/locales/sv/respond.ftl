language-name = Svenska

ask-title = Hur gick det för oss?
ask-greeting = Hej { $name }!
ask-point = { $value } av { $max }
ask-none = Jag vill helst inte sätta betyg
ask-why = Och varför?
ask-hint = Det räcker med en mening, på vilket språk som helst.
ask-hint-promoter = Vad gjorde vi bra? Det räcker med en mening.
ask-hint-passive = Vad hade vi kunnat göra bättre?
ask-hint-detractor = Vad gick fel, och vad bör vi göra åt det?
ask-contact = Kontakta mig gärna om detta
ask-send = Skicka mitt svar
ask-change = Du kan ändra det i 30 dagar.
ask-earlier = Det här svarade du tidigare. Ändra det du vill och skicka igen.
ask-languages = Andra språk
ask-privacy = Så använder vi ditt svar
ask-trap = Följ inte länken: den fångar bara robotar

nps-question = Hur troligt är det att du skulle rekommendera { $name } till en vän eller kollega?
nps-low = Inte alls troligt
nps-high = Extremt troligt
nps-hint-passive = Vad hade krävts för en 9:a eller 10:a?

mistake-off-scale = Det betyget finns inte på skalan. Välj något av dessa.
mistake-too-long = Din kommentar är längre än 5 000 tecken. Korta den lite; inget har gått förlorat.
mistake-nothing = Här finns ännu varken betyg eller kommentar. Ge oss minst ett av dem.
mistake-unreadable = Vissa tecken kunde inte läsas. Se över det du skrev och skicka det igen.
mistake-too-many = Det kom för många svar härifrån på en gång. Vänta en minut och skicka ditt igen. Det du skrev finns kvar här.
mistake-busy = Vi kunde inte spara ditt svar just nu. Det du skrev finns kvar här: skicka det igen om några sekunder.

thanks-title = Tack
thanks-safe = Ditt svar har kommit fram.
thanks-almost = Nästan klart
thanks-promoter = Tack. Det gjorde oss glada.
thanks-passive = Tack. Vi vet att vi kan bli bättre.
thanks-detractor = Tack för att du är uppriktig. Vi beklagar.
thanks-unscored = Tack för att du berättade det.
thanks-yours = Ditt svar
thanks-change = Ändra mitt svar
thanks-next-promoter = Vi för det vidare till dem som gjorde jobbet. De blir glada av att höra det.
thanks-next-passive = Det går till någon som kan göra det bättre.
thanks-next-detractor = Det går till någon som kan rätta till det.
thanks-next-unscored = En människa läser det.
thanks-contact = Du bad oss höra av oss, och det gör vi.
thanks-press-title = Ett tryck till, tack
thanks-press = Då vet vi att en människa skickade detta, och inte ett e-postprogram som öppnar länkar på egen hand.
thanks-press-button = Ja, det är mitt svar

notice-expired-title = Länken har gått ut
notice-expired = Länkar till undersökningar slutar fungera efter en tid, så att ingen annan kan använda ett gammalt mejl. Det du redan har berättat har inte gått förlorat.
notice-unknown-title = Vi känner inte till den här länken
notice-unknown = Kanske saknas en del av den. Öppna den igen från mejlet, eller kopiera hela adressen.
notice-closed-title = Undersökningen är stängd
notice-closed = Tack för att du ville berätta. Vi samlar inte längre in svar här.
notice-check-title = Här finns ingenting
notice-check = Den här sidan fångar bara robotar. Är du en människa har inget hänt: gå tillbaka till frågan.
notice-back = Tillbaka till frågan

more-title = Lite till
more-lead =
    { $n ->
        [one] En fråga till, om du vill
       *[other] Några frågor till, om du vill
    }
more-send = Skicka
more-skip = Nej tack
more-needed = måste besvaras
more-refused = Titta på det som är markerat nedan. Inget av det du skrev har gått förlorat.
more-wrong-missing = Den här frågan måste besvaras.
more-wrong-too-long = Det här är för långt. Korta det lite.
more-wrong-not-a-choice = Välj ett av alternativen.
more-wrong-off-scale = Välj ett tal på skalan.
more-wrong-not-a-day = Ange ett datum, till exempel 2026-11-27.
more-wrong-not-an-email = Det här ser inte ut som en e-postadress.
more-wrong-same-place = Två av dem har samma plats.
more-other = Något annat
more-other-words = Med dina egna ord
more-no-place = ingen plats
more-field-name = Namn
more-field-email = E-post
more-field-phone = Telefon
test-page = Det här är ett test. Det du svarar här räknas aldrig.
notice-early-title = Undersökningen har inte börjat
notice-early = Vi tar inte emot svar här ännu. Kom gärna tillbaka senare.
