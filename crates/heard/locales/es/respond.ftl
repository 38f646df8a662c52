language-name = Español

ask-title = ¿Qué le ha parecido?
ask-greeting = Hola, { $name }:
ask-point = { $value } de { $max }
ask-none = Prefiero no dar una puntuación
ask-why = ¿Y por qué?
ask-hint = Basta con una frase, en cualquier idioma.
ask-hint-promoter = ¿Qué hicimos bien? Basta con una frase.
ask-hint-passive = ¿Qué podríamos haber hecho mejor?
ask-hint-detractor = ¿Qué salió mal y qué deberíamos hacer al respecto?
ask-contact = Por favor, pónganse en contacto conmigo
ask-send = Enviar mi respuesta
ask-change = Puede cambiarla durante 30 días.
ask-earlier = Esto es lo que nos respondió antes. Cambie lo que quiera y vuelva a enviarlo.
ask-languages = Otros idiomas
ask-privacy = Cómo usamos su respuesta
ask-trap = No abra este enlace: solo atrapa robots

nps-question = ¿Qué probabilidad hay de que recomiende { $name } a un amigo o compañero?
nps-low = Nada probable
nps-high = Extremadamente probable
nps-hint-passive = ¿Qué habría hecho falta para un 9 o un 10?

mistake-off-scale = Esa puntuación no está en la escala. Elija una de estas, por favor.
mistake-too-long = Su comentario tiene más de 5000 caracteres. Acórtelo un poco, por favor; no se ha perdido nada.
mistake-nothing = Todavía no hay ni puntuación ni comentario. Denos al menos una de las dos cosas, por favor.
mistake-unreadable = Algunos caracteres no se han podido leer. Revise lo que ha escrito y envíelo de nuevo, por favor.
mistake-too-many = Han llegado demasiadas respuestas a la vez desde aquí. Espere un minuto y vuelva a enviar la suya, por favor. Lo que ha escrito sigue aquí.
mistake-busy = No hemos podido guardar su respuesta en este momento. Lo que ha escrito sigue aquí: vuelva a enviarlo en unos segundos, por favor.

thanks-title = Gracias
thanks-safe = Su respuesta ha llegado bien.
thanks-almost = Casi hemos terminado
thanks-promoter = Gracias. Nos ha alegrado el día.
thanks-passive = Gracias. Sabemos que podemos hacerlo mejor.
thanks-detractor = Gracias por su franqueza. Lo sentimos.
thanks-unscored = Gracias por decírnoslo.
thanks-yours = Su respuesta
thanks-change = Cambiar mi respuesta
thanks-next-promoter = La haremos llegar a quienes hicieron el trabajo. Les gustará saberlo.
thanks-next-passive = Llegará a alguien que puede mejorarlo.
thanks-next-detractor = Llegará a alguien que puede solucionarlo.
thanks-next-unscored = La leerá una persona.
thanks-contact = Nos pidió que le contactáramos, y lo haremos.
thanks-press-title = Una pulsación más, por favor
thanks-press = Así sabemos que esto lo ha enviado una persona y no un programa de correo que abre los enlaces por su cuenta.
thanks-press-button = Sí, esta es mi respuesta

notice-expired-title = Este enlace ha caducado
notice-expired = Los enlaces de las encuestas dejan de funcionar pasado un tiempo, para que nadie más pueda usar un correo antiguo. Nada de lo que nos dijo se ha perdido.
notice-unknown-title = No conocemos este enlace
notice-unknown = Quizá falte una parte. Ábralo de nuevo desde el correo o copie la dirección completa, por favor.
notice-closed-title = Esta encuesta está cerrada
notice-closed = Gracias por querer responder. Ya no recogemos respuestas aquí.
notice-check-title = Aquí no hay nada
notice-check = Esta página solo atrapa robots. Si usted es una persona, no ha pasado nada: vuelva a la pregunta, por favor.
notice-back = Volver a la pregunta

more-title = Un poco más
more-lead =
    { $n ->
        [one] Una pregunta más, si quiere
        [many] Unas preguntas más, si quiere
       *[other] Unas preguntas más, si quiere
    }
more-send = Enviar
more-skip = No, gracias
more-needed = obligatorio
more-refused = Revise lo que está marcado abajo, por favor. No se ha perdido nada de lo que ha escrito.
more-wrong-missing = Esta pregunta necesita una respuesta.
more-wrong-too-long = Es demasiado largo. Acórtelo un poco, por favor.
more-wrong-not-a-choice = Elija una de estas opciones, por favor.
more-wrong-off-scale = Elija un número de la escala, por favor.
more-wrong-not-a-day = Indique una fecha como 2026-11-27, por favor.
more-wrong-not-an-email = Esto no parece una dirección de correo electrónico.
more-wrong-same-place = Dos de ellas tienen el mismo puesto.
more-other = Otra cosa
more-other-words = Con sus propias palabras
more-no-place = sin puesto
more-field-name = Nombre
more-field-email = Correo electrónico
more-field-phone = Teléfono
test-page = Esto es una prueba. Lo que responda aquí no se cuenta nunca.
notice-early-title = Esta encuesta todavía no ha empezado
notice-early = Aquí todavía no recogemos respuestas. Vuelva más adelante, por favor.
