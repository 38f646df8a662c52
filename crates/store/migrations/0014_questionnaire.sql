-- What surveys ask beyond the leading question: versions as whole documents, drafts with their steps, answers to further
-- questions, invitations that only try a survey, and when a survey is open.

-- The questionnaire as JSON; null for a version that asks the leading question in the shipped words and nothing else.
alter table survey_version add column content text;
alter table survey_version add column published_by uuid;

-- Nobody may answer before, after, or beyond this many confirmed responses; null for no such limit.
alter table survey add column opens_at bigint;
alter table survey add column closes_at bigint;
alter table survey add column most bigint;
-- Counts what changes the pages of a survey: servers that keep pages ready compare it.
alter table survey add column edition bigint not null default 0;

-- A survey that is being changed, and where in its steps it stands.
create table survey_draft (
  workspace bigint not null,
  survey bigint not null,
  step bigint not null,
  -- The step it began at: those of earlier drafts stay for whoever still tries them.
  first bigint not null,
  -- The version it began from.
  base bigint not null,
  primary key (workspace, survey),
  foreign key (workspace, survey) references survey (workspace, id)
);

create table survey_draft_step (
  workspace bigint not null,
  survey bigint not null,
  step bigint not null,
  content text not null,
  at bigint not null,
  by_user uuid,
  primary key (workspace, survey, step),
  foreign key (workspace, survey) references survey (workspace, id)
);

-- Answers to further questions. A question of several choices has several of one name; a part of a question (a row of a
-- matrix, a place of a ranking, a field of contact data) is named `question.part`.
create table answer (
  workspace bigint not null,
  response uuid not null,
  name text not null,
  n bigint not null,
  text text,
  number double precision,
  primary key (workspace, response, name, n)
)
-- sqlite
without rowid
-- end
;
create index answer_name on answer (workspace, name, response);

-- What somebody agreed to, in exactly the words that were shown.
create table consent (
  workspace bigint not null,
  response uuid not null,
  id uuid not null,
  at bigint not null,
  version bigint not null,
  language text not null,
  words text not null,
  primary key (workspace, response, id)
)
-- sqlite
without rowid
-- end
;

-- Whoever answers it tries the survey: the response is a test. `draft_step`: what is asked is the draft
-- as it was at that step.
alter table invitation add column is_test boolean not null default false;
alter table invitation add column draft_step bigint;
