# The list of surveys.
surveys-link = Врска до { $name }
surveys-invite = Прашај еден клиент: { $name }
surveys-none = Тука ќе стојат вашите анкети
surveys-none-about = Секоја со своето прашање, својата врска и одговорите. За почеток е доволно едно прашање.
