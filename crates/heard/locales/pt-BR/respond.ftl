language-name = Português (Brasil)

ask-title = Como nos saímos?
ask-greeting = Olá, { $name },
ask-point = { $value } de { $max }
ask-none = Prefiro não dar uma nota
ask-why = E por quê?
ask-hint = Basta uma frase, em qualquer idioma.
ask-hint-promoter = O que fizemos bem? Basta uma frase.
ask-hint-passive = O que poderíamos ter feito melhor?
ask-hint-detractor = O que deu errado e o que devemos fazer a respeito?
ask-contact = Por favor, entrem em contato comigo sobre isso
ask-send = Enviar minha resposta
ask-change = Você pode alterá-la por 30 dias.
ask-earlier = Foi isto que você nos disse antes. Altere o que quiser e envie de novo.
ask-languages = Outros idiomas
ask-privacy = Como usamos sua resposta
ask-trap = Não abra: este link só captura robôs

nps-question = Qual a probabilidade de você recomendar { $name } para um amigo ou colega?
nps-low = Nada provável
nps-high = Muito provável
nps-hint-passive = O que faltou para um 9 ou um 10?

mistake-off-scale = Essa nota não está na escala. Escolha uma destas, por favor.
mistake-too-long = Seu comentário tem mais de 5.000 caracteres. Encurte-o um pouco, por favor; nada foi perdido.
mistake-nothing = Ainda não há nota nem comentário. Informe pelo menos um deles, por favor.
mistake-unreadable = Não foi possível ler alguns caracteres. Revise o que escreveu e envie novamente, por favor.
mistake-too-many = Chegaram daqui respostas demais ao mesmo tempo. Aguarde um minuto e envie a sua de novo. O que você escreveu continua aqui.
mistake-busy = Não conseguimos salvar sua resposta agora. O que você escreveu continua aqui: envie de novo em alguns segundos.

thanks-title = Agradecemos
thanks-safe = Sua resposta chegou em segurança.
thanks-almost = Quase pronto
thanks-promoter = Agradecemos. Você alegrou o nosso dia.
thanks-passive = Agradecemos. Sabemos que podemos fazer melhor.
thanks-detractor = Agradecemos a franqueza. Sentimos muito.
thanks-unscored = Agradecemos por nos contar.
thanks-yours = Sua resposta
thanks-change = Alterar minha resposta
thanks-next-promoter = Vamos repassá-la às pessoas que fizeram o trabalho. Elas vão gostar de saber.
thanks-next-passive = Ela vai para alguém que pode melhorar as coisas.
thanks-next-detractor = Ela vai para alguém que pode resolver o problema.
thanks-next-unscored = Uma pessoa vai ler.
thanks-contact = Você pediu nosso contato, e ele virá.
thanks-press-title = Só mais um toque, por favor
thanks-press = Assim sabemos que foi uma pessoa que enviou isto, e não um programa de e-mail que abre links sozinho.
thanks-press-button = Sim, esta é minha resposta

notice-expired-title = Este link expirou
notice-expired = Os links das pesquisas deixam de funcionar depois de algum tempo, para que ninguém mais possa usar um e-mail antigo. Nada do que você nos disse foi perdido.
notice-unknown-title = Não conhecemos este link
notice-unknown = Talvez falte uma parte dele. Abra-o de novo pelo e-mail ou copie o endereço completo.
notice-closed-title = Esta pesquisa está encerrada
notice-closed = Agradecemos por querer responder. Não coletamos mais respostas aqui.
notice-check-title = Não há nada aqui
notice-check = Esta página só captura robôs. Se você é uma pessoa, nada aconteceu: volte à pergunta, por favor.
notice-back = Voltar à pergunta

more-title = Só mais um pouco
more-lead =
    { $n ->
        [one] Mais uma pergunta, se você quiser
        [many] Mais algumas perguntas, se você quiser
       *[other] Mais algumas perguntas, se você quiser
    }
more-send = Enviar
more-skip = Prefiro não responder
more-needed = obrigatório
more-refused = Veja o que está marcado abaixo, por favor. Nada do que você escreveu foi perdido.
more-wrong-missing = Esta pergunta precisa de uma resposta.
more-wrong-too-long = Está longo demais. Encurte um pouco, por favor.
more-wrong-not-a-choice = Escolha uma das opções, por favor.
more-wrong-off-scale = Escolha um número da escala, por favor.
more-wrong-not-a-day = Informe uma data como 2026-11-27, por favor.
more-wrong-not-an-email = Isto não parece um endereço de e-mail.
more-wrong-same-place = Duas delas têm a mesma posição.
more-other = Outra coisa
more-other-words = Com suas próprias palavras
more-no-place = sem posição
more-field-name = Nome
more-field-email = E-mail
more-field-phone = Telefone
test-page = Isto é um teste. O que você responder aqui nunca será contado.
notice-early-title = Esta pesquisa ainda não começou
notice-early = Ainda não coletamos respostas aqui. Volte mais tarde, por favor.
