language-name = Português (Portugal)

ask-title = Como correu?
ask-greeting = Olá, { $name },
ask-point = { $value } em { $max }
ask-none = Prefiro não dar uma pontuação
ask-why = E porquê?
ask-hint = Basta uma frase, em qualquer língua.
ask-hint-promoter = O que fizemos bem? Basta uma frase.
ask-hint-passive = O que poderíamos ter feito melhor?
ask-hint-detractor = O que correu mal e o que devemos fazer?
ask-contact = Por favor, contactem-me sobre este assunto
ask-send = Enviar a minha resposta
ask-change = Pode alterá-la durante 30 dias.
ask-earlier = Isto foi o que nos disse antes. Altere o que quiser e envie novamente.
ask-languages = Outras línguas
ask-privacy = Como usamos a sua resposta
ask-trap = Não abra: esta ligação só apanha robôs

nps-question = Qual é a probabilidade de recomendar { $name } a um amigo ou colega?
nps-low = Nada provável
nps-high = Extremamente provável
nps-hint-passive = O que teria sido preciso para um 9 ou um 10?

mistake-off-scale = Essa pontuação não está na escala. Escolha uma destas, por favor.
mistake-too-long = O seu comentário tem mais de 5000 caracteres. Encurte-o um pouco, por favor; nada se perdeu.
mistake-nothing = Ainda não há pontuação nem comentário. Dê-nos pelo menos um deles, por favor.
mistake-unreadable = Não foi possível ler alguns caracteres. Reveja o que escreveu e envie novamente, por favor.
mistake-too-many = Chegaram daqui demasiadas respostas ao mesmo tempo. Aguarde um minuto e envie novamente a sua. O que escreveu continua aqui.
mistake-busy = Não conseguimos guardar a sua resposta neste momento. O que escreveu continua aqui: envie novamente dentro de alguns segundos.

thanks-title = Obrigado
thanks-safe = A sua resposta chegou em segurança.
thanks-almost = Quase pronto
thanks-promoter = Obrigado. Deixou-nos muito contentes.
thanks-passive = Obrigado. Sabemos que podemos fazer melhor.
thanks-detractor = Obrigado pela franqueza. Lamentamos.
thanks-unscored = Obrigado por nos ter dito.
thanks-yours = A sua resposta
thanks-change = Alterar a minha resposta
thanks-next-promoter = Vamos transmiti-la a quem fez o trabalho. Vão gostar de saber.
thanks-next-passive = Vai chegar a alguém que pode melhorar as coisas.
thanks-next-detractor = Vai chegar a alguém que pode resolver o problema.
thanks-next-unscored = Será lida por uma pessoa.
thanks-contact = Pediu-nos que o contactássemos, e assim faremos.
thanks-press-title = Só mais um toque, por favor
thanks-press = Assim sabemos que foi uma pessoa a enviar isto, e não um programa de e-mail que abre ligações sozinho.
thanks-press-button = Sim, esta é a minha resposta

notice-expired-title = Esta ligação expirou
notice-expired = As ligações dos inquéritos deixam de funcionar ao fim de algum tempo, para que mais ninguém possa usar um e-mail antigo. Nada do que nos disse se perdeu.
notice-unknown-title = Não conhecemos esta ligação
notice-unknown = Talvez lhe falte uma parte. Abra-a novamente a partir do e-mail ou copie o endereço completo.
notice-closed-title = Este inquérito está encerrado
notice-closed = Obrigado por querer responder. Já não recolhemos respostas aqui.
notice-check-title = Aqui não há nada
notice-check = Esta página só apanha robôs. Se é uma pessoa, não aconteceu nada: volte à pergunta, por favor.
notice-back = Voltar à pergunta

more-title = Só mais um pouco
more-lead =
    { $n ->
        [one] Mais uma pergunta, se quiser
        [many] Mais algumas perguntas, se quiser
       *[other] Mais algumas perguntas, se quiser
    }
more-send = Enviar
more-skip = Prefiro não responder
more-needed = obrigatório
more-refused = Veja o que está assinalado abaixo, por favor. Nada do que escreveu se perdeu.
more-wrong-missing = Esta pergunta precisa de uma resposta.
more-wrong-too-long = É demasiado longo. Encurte um pouco, por favor.
more-wrong-not-a-choice = Escolha uma das opções, por favor.
more-wrong-off-scale = Escolha um número da escala, por favor.
more-wrong-not-a-day = Indique uma data como 2026-11-27, por favor.
more-wrong-not-an-email = Isto não parece um endereço de e-mail.
more-wrong-same-place = Duas delas têm a mesma posição.
more-other = Outra coisa
more-other-words = Por palavras suas
more-no-place = sem posição
more-field-name = Nome
more-field-email = E-mail
more-field-phone = Telefone
test-page = Isto é um teste. O que responder aqui nunca é contado.
notice-early-title = Este inquérito ainda não começou
notice-early = Ainda não recolhemos respostas aqui. Volte mais tarde, por favor.
