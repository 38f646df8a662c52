ask-change = Podes alterá-la durante 30 dias.
ask-earlier = Isto foi o que nos disseste antes. Altera o que quiseres e envia novamente.
ask-privacy = Como usamos a tua resposta
ask-trap = Não abras: esta ligação só apanha robôs

nps-question = Qual é a probabilidade de recomendares { $name } a um amigo ou colega?

mistake-off-scale = Essa pontuação não está na escala. Escolhe uma destas, por favor.
mistake-too-long = O teu comentário tem mais de 5000 caracteres. Encurta-o um pouco, por favor; nada se perdeu.
mistake-nothing = Ainda não há pontuação nem comentário. Dá-nos pelo menos um deles, por favor.
mistake-unreadable = Não foi possível ler alguns caracteres. Revê o que escreveste e envia novamente, por favor.
mistake-too-many = Chegaram daqui demasiadas respostas ao mesmo tempo. Aguarda um minuto e envia novamente a tua. O que escreveste continua aqui.
mistake-busy = Não conseguimos guardar a tua resposta neste momento. O que escreveste continua aqui: envia novamente dentro de alguns segundos.

thanks-safe = A tua resposta chegou em segurança.
thanks-promoter = Obrigado. Deixaste-nos muito contentes.
thanks-unscored = Obrigado por nos teres dito.
thanks-yours = A tua resposta
thanks-contact = Pediste-nos que te contactássemos, e assim faremos.

notice-expired = As ligações dos inquéritos deixam de funcionar ao fim de algum tempo, para que mais ninguém possa usar um e-mail antigo. Nada do que nos disseste se perdeu.
notice-unknown = Talvez lhe falte uma parte. Abre-a novamente a partir do e-mail ou copia o endereço completo.
notice-closed = Obrigado por quereres responder. Já não recolhemos respostas aqui.
notice-check = Esta página só apanha robôs. Se és uma pessoa, não aconteceu nada: volta à pergunta, por favor.

more-lead =
    { $n ->
        [one] Mais uma pergunta, se quiseres
        [many] Mais algumas perguntas, se quiseres
       *[other] Mais algumas perguntas, se quiseres
    }
more-refused = Vê o que está assinalado abaixo, por favor. Nada do que escreveste se perdeu.
more-wrong-too-long = É demasiado longo. Encurta um pouco, por favor.
more-wrong-not-a-choice = Escolhe uma das opções, por favor.
more-wrong-off-scale = Escolhe um número da escala, por favor.
more-wrong-not-a-day = Indica uma data como 2026-11-27, por favor.
more-other-words = Por palavras tuas
test-page = Isto é um teste. O que responderes aqui nunca é contado.
notice-early = Ainda não recolhemos respostas aqui. Volta mais tarde, por favor.
