-- The values that each fact has in a survey: what there is to choose from, without reading every response.

create table dictionary (
  workspace bigint not null,
  survey bigint not null,
  fact text not null,
  value text not null,
  primary key (workspace, survey, fact, value)
)
-- sqlite
without rowid
-- end
;

insert into dictionary select distinct workspace, survey, 'place', place from response;
insert into dictionary select distinct workspace, survey, 'language', language from response where language is not null;
insert into dictionary select distinct workspace, survey, 'agent', agent from response where agent is not null;
insert into dictionary select distinct workspace, survey, 'team', team from response where team is not null;
insert into dictionary select distinct workspace, survey, 'product', product from response where product is not null;
insert into dictionary select distinct workspace, survey, 'country', country from response where country is not null;
insert into dictionary select distinct workspace, survey, 'account', account from response where account is not null;
