ask-title = ¿Qué te ha parecido?
ask-contact = Me gustaría que alguien me contactara
ask-change = Puedes cambiarla durante 30 días.
ask-earlier = Esto es lo que nos respondiste antes. Cambia lo que quieras y vuelve a enviarlo.
ask-privacy = Cómo usamos tu respuesta
ask-trap = No abras este enlace: solo atrapa robots

nps-question = ¿Qué probabilidad hay de que recomiendes { $name } a un amigo o compañero?

mistake-off-scale = Esa puntuación no está en la escala. Elige una de estas, por favor.
mistake-too-long = Tu comentario tiene más de 5000 caracteres. Acórtalo un poco, por favor; no se ha perdido nada.
mistake-nothing = Todavía no hay ni puntuación ni comentario. Danos al menos una de las dos cosas, por favor.
mistake-unreadable = Algunos caracteres no se han podido leer. Revisa lo que has escrito y envíalo de nuevo, por favor.
mistake-too-many = Han llegado demasiadas respuestas a la vez desde aquí. Espera un minuto y vuelve a enviar la tuya, por favor. Lo que has escrito sigue aquí.
mistake-busy = No hemos podido guardar tu respuesta en este momento. Lo que has escrito sigue aquí: vuelve a enviarlo en unos segundos, por favor.

thanks-safe = Tu respuesta ha llegado bien.
thanks-promoter = Gracias. Nos has alegrado el día.
thanks-detractor = Gracias por tu franqueza. Lo sentimos.
thanks-yours = Tu respuesta
thanks-contact = Nos pediste que te contactáramos, y lo haremos.

notice-expired = Los enlaces de las encuestas dejan de funcionar pasado un tiempo, para que nadie más pueda usar un correo antiguo. Nada de lo que nos dijiste se ha perdido.
notice-unknown = Quizá falte una parte. Ábrelo de nuevo desde el correo o copia la dirección completa, por favor.
notice-check = Esta página solo atrapa robots. Si eres una persona, no ha pasado nada: vuelve a la pregunta, por favor.

more-lead =
    { $n ->
        [one] Una pregunta más, si quieres
        [many] Unas preguntas más, si quieres
       *[other] Unas preguntas más, si quieres
    }
more-refused = Revisa lo que está marcado abajo, por favor. No se ha perdido nada de lo que has escrito.
more-wrong-too-long = Es demasiado largo. Acórtalo un poco, por favor.
more-wrong-not-a-choice = Elige una de estas opciones, por favor.
more-wrong-off-scale = Elige un número de la escala, por favor.
more-wrong-not-a-day = Indica una fecha como 2026-11-27, por favor.
more-other-words = Con tus propias palabras
test-page = Esto es una prueba. Lo que respondas aquí no se cuenta nunca.
notice-early = Aquí todavía no recogemos respuestas. Vuelve más adelante, por favor.
