ask-change = Tu peux la modifier pendant 30 jours.
ask-earlier = Voici ce que tu nous as déjà répondu. Modifie ce que tu veux et renvoie-le.
ask-privacy = Comment nous utilisons ta réponse
ask-trap = Ne suis pas ce lien : il n’attrape que des robots

nps-question = Quelle est la probabilité que tu recommandes { $name } à un ami ou un collègue ?

mistake-off-scale = Cette note n’existe pas sur l’échelle. Choisis-en une ci-dessous.
mistake-too-long = Ton commentaire dépasse 5 000 caractères. Raccourcis-le un peu ; rien n’est perdu.
mistake-unreadable = Certains caractères n’ont pas pu être lus. Relis ton texte et envoie-le à nouveau.
mistake-too-many = Trop de réponses sont arrivées d’ici à la fois. Attends une minute, puis renvoie la tienne. Ce que tu as écrit est toujours là.
mistake-busy = Nous n’avons pas pu enregistrer ta réponse à l’instant. Ce que tu as écrit est toujours là : renvoie-le dans quelques secondes.

thanks-safe = Ta réponse est bien arrivée.
thanks-promoter = Merci. Tu nous fais très plaisir.
thanks-detractor = Merci de ta franchise. Nous sommes désolés.
thanks-yours = Ta réponse
thanks-contact = Tu nous as demandé de te contacter : nous le ferons.
thanks-press-title = Encore un clic, s’il te plaît

notice-expired = Les liens de nos enquêtes cessent de fonctionner après un certain temps, afin que personne d’autre ne puisse utiliser un ancien e-mail. Rien de ce que tu nous as dit n’est perdu.
notice-unknown = Il en manque peut-être une partie. Ouvre-le à nouveau depuis l’e-mail ou copie l’adresse entière.
notice-check = Cette page n’attrape que des robots. Si tu es une personne, il ne s’est rien passé : reviens à la question.

more-lead =
    { $n ->
        [one] Encore une question, si tu veux bien
        [many] Encore quelques questions, si tu veux bien
       *[other] Encore quelques questions, si tu veux bien
    }
more-refused = Regarde ce qui est signalé ci-dessous. Rien de ce que tu as écrit n’est perdu.
more-wrong-too-long = C’est trop long. Raccourcis un peu.
more-wrong-not-a-choice = Choisis l’une de ces possibilités.
more-wrong-off-scale = Choisis un nombre de l’échelle.
more-wrong-not-a-day = Indique une date, par exemple 2026-11-27.
more-other-words = Avec tes propres mots
test-page = Ceci est un test. Ce que tu réponds ici n’est jamais compté.
notice-early = Nous ne recueillons pas encore de réponses ici. Reviens plus tard.
