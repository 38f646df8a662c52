# How long customers are left alone after being asked.

quarantine = Колку често прашуваме
quarantine-go = Промени
quarantine-card = Колку време никој не се прашува повторно, преку сите анкети.
quarantine-about = Кој е прашуван премногу често, престанува да одговара. Кампањите се држат до овие денови преку сите анкети и сите начини на прашување; исто и анкетите што ќе се праќаат сами. Врска што програма или колега ја прави за едно лице се прави во секој случај и се брои оттогаш.
quarantine-relational = Денови пред анкета за односот во целина
quarantine-relational-about = Се брои од последниот пат кога некој бил прашан, со која било анкета. Вообичаено е 90; 0 прашува веднаш.
quarantine-transactional = Денови пред анкета за едно искуство
quarantine-transactional-about = По купување, поправка, решен случај. Вообичаено е 30.
quarantine-policy = Кој бил прашан неодамна
quarantine-policy-short = Прашан неодамна
quarantine-block = се прескокнува
quarantine-block-about = Овој пат не се прашува; кампањата кажува колкумина биле.
quarantine-delay = се прашува подоцна
quarantine-delay-about = Чека да поминат неговите денови.
quarantine-own = Анкети со свои денови
quarantine-own-about = Празно поле се држи до деновите погоре.
quarantine-survey = Анкета
quarantine-days = Денови
quarantine-days-of = Свои денови за „{ $survey }“
quarantine-policy-of = Кој бил прашан неодамна, за „{ $survey }“
quarantine-usual = како погоре
quarantine-days-wrong = Напишете цел број денови од 0 до { $most }.
