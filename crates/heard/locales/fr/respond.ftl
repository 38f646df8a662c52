language-name = Français

ask-title = Comment avons-nous fait ?
ask-greeting = Bonjour { $name },
ask-point = { $value } sur { $max }
ask-none = Je préfère ne pas donner de note
ask-why = Et pourquoi ?
ask-hint = Une phrase suffit, dans n’importe quelle langue.
ask-hint-promoter = Qu’avons-nous bien fait ? Une phrase suffit.
ask-hint-passive = Qu’aurions-nous pu faire de mieux ?
ask-hint-detractor = Qu’est-ce qui n’a pas marché, et que devons-nous faire ?
ask-contact = Merci de me contacter à ce sujet
ask-send = Envoyer ma réponse
ask-change = Vous pouvez la modifier pendant 30 jours.
ask-earlier = Voici ce que vous nous avez déjà répondu. Modifiez ce que vous voulez et renvoyez-le.
ask-languages = Autres langues
ask-privacy = Comment nous utilisons votre réponse
ask-trap = Ne suivez pas ce lien : il n’attrape que des robots

nps-question = Quelle est la probabilité que vous recommandiez { $name } à un ami ou un collègue ?
nps-low = Pas du tout probable
nps-high = Extrêmement probable
nps-hint-passive = Qu’aurait-il fallu pour un 9 ou un 10 ?

mistake-off-scale = Cette note n’existe pas sur l’échelle. Veuillez en choisir une ci-dessous.
mistake-too-long = Votre commentaire dépasse 5 000 caractères. Veuillez le raccourcir un peu ; rien n’est perdu.
mistake-nothing = Il n’y a encore ni note ni commentaire. Merci de nous donner au moins l’un des deux.
mistake-unreadable = Certains caractères n’ont pas pu être lus. Merci de relire votre texte et de l’envoyer à nouveau.
mistake-too-many = Trop de réponses sont arrivées d’ici à la fois. Veuillez attendre une minute, puis renvoyer la vôtre. Ce que vous avez écrit est toujours là.
mistake-busy = Nous n’avons pas pu enregistrer votre réponse à l’instant. Ce que vous avez écrit est toujours là : veuillez le renvoyer dans quelques secondes.

thanks-title = Merci
thanks-safe = Votre réponse est bien arrivée.
thanks-almost = Presque terminé
thanks-promoter = Merci. Vous nous faites très plaisir.
thanks-passive = Merci. Nous savons que nous pouvons mieux faire.
thanks-detractor = Merci de votre franchise. Nous sommes désolés.
thanks-unscored = Merci de nous l’avoir dit.
thanks-yours = Votre réponse
thanks-change = Modifier ma réponse
thanks-next-promoter = Nous la transmettrons aux personnes qui ont fait le travail. Elles seront contentes de le savoir.
thanks-next-passive = Elle sera transmise à quelqu’un qui peut améliorer les choses.
thanks-next-detractor = Elle sera transmise à quelqu’un qui peut y remédier.
thanks-next-unscored = Une personne la lira.
thanks-contact = Vous nous avez demandé de vous contacter : nous le ferons.
thanks-press-title = Encore un clic, s’il vous plaît
thanks-press = Il nous montre que cette réponse vient d’une personne, et non d’un logiciel de messagerie qui ouvre les liens tout seul.
thanks-press-button = Oui, c’est ma réponse

notice-expired-title = Ce lien a expiré
notice-expired = Les liens de nos enquêtes cessent de fonctionner après un certain temps, afin que personne d’autre ne puisse utiliser un ancien e-mail. Rien de ce que vous nous avez dit n’est perdu.
notice-unknown-title = Nous ne connaissons pas ce lien
notice-unknown = Il en manque peut-être une partie. Veuillez l’ouvrir à nouveau depuis l’e-mail ou copier l’adresse entière.
notice-closed-title = Cette enquête est terminée
notice-closed = Merci d’avoir voulu nous répondre. Nous ne recueillons plus de réponses ici.
notice-check-title = Il n’y a rien ici
notice-check = Cette page n’attrape que des robots. Si vous êtes une personne, il ne s’est rien passé : veuillez revenir à la question.
notice-back = Revenir à la question

more-title = Encore un instant
more-lead =
    { $n ->
        [one] Encore une question, si vous le voulez bien
        [many] Encore quelques questions, si vous le voulez bien
       *[other] Encore quelques questions, si vous le voulez bien
    }
more-send = Envoyer
more-skip = Non, merci
more-needed = obligatoire
more-refused = Veuillez regarder ce qui est signalé ci-dessous. Rien de ce que vous avez écrit n’est perdu.
more-wrong-missing = Cette question demande une réponse.
more-wrong-too-long = C’est trop long. Veuillez raccourcir un peu.
more-wrong-not-a-choice = Veuillez choisir l’une de ces possibilités.
more-wrong-off-scale = Veuillez choisir un nombre de l’échelle.
more-wrong-not-a-day = Veuillez indiquer une date, par exemple 2026-11-27.
more-wrong-not-an-email = Cela ne ressemble pas à une adresse e-mail.
more-wrong-same-place = Deux d’entre elles ont la même place.
more-other = Autre chose
more-other-words = Avec vos propres mots
more-no-place = sans place
more-field-name = Nom
more-field-email = E-mail
more-field-phone = Téléphone
test-page = Ceci est un test. Ce que vous répondez ici n’est jamais compté.
notice-early-title = Cette enquête n’a pas encore commencé
notice-early = Nous ne recueillons pas encore de réponses ici. Merci de revenir plus tard.
