# The documentation of the API: its frame. What it describes is English.
reference-title = API
reference-contents = Содржина
reference-objects = Објекти
reference-document = OpenAPI-документ
reference-lead = Со клуч вашите програми го прават она што луѓето го прават тука. API го наоѓаат на адресата <code>{ $address }</code>.
reference-english = Описите подолу се само на англиски.
reference-begin = Пред да почнете
reference-begin-about = Кажете ѝ на школката каде е API и кој е вашиот клуч; потоа секој пример подолу може да се копира и да се изврши како што е. Ознаките од претходните одговори се во променливи како $RESPONSE или $TEAM.
reference-needed = задолжително
reference-example-of = Пример: { $what }
reference-path = Во адресата
reference-query = По прашалникот
reference-header = Заглавја
reference-body = Тело
reference-answers = Одговори
reference-link = Како работи
