# The list of surveys.
surveys-link = Povezava do ankete { $name }
surveys-invite = Vprašaj eno stranko: { $name }
surveys-none = Tu bodo vaše ankete
surveys-none-about = Vsaka s svojim vprašanjem, povezavo in odgovori. Za začetek je dovolj eno vprašanje.
