-- In which order rules look at what happened: one that stops keeps those after it from it.
alter table rule add column nth bigint not null default 0;
