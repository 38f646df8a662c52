# The list of surveys.
surveys-link = Odnośnik do { $name }
surveys-invite = Zapytaj jednego klienta: { $name }
surveys-none = Tu pojawią się ankiety
surveys-none-about = Każda ze swoim pytaniem, odnośnikiem i odpowiedziami. Na początek wystarczy jedno pytanie.
