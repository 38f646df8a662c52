-- A response by its number among the survey's: where planes and the search say which, and blocks of them are read.

create unique index response_seq on response (workspace, survey, seq);
