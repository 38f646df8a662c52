-- What keeps an account safe: when a person last gave their password, a second factor, and who made and uses a key.

-- Until when what is dangerous asks for no password again, epoch milliseconds.
alter table session add column trusted_until bigint not null default 0;

-- Everybody in the workspace needs a second factor.
alter table workspace add column second_factor boolean not null default false;

create table second_factor (
  user_id uuid primary key references "user" (id),
  -- Sealed.
  seed text not null,
  begun_at bigint not null,
  -- Null until a right code has shown that the person has it.
  on_since bigint,
  -- The time step of the last code that was taken: it and those before it are worth nothing any more.
  step bigint not null default 0
);

-- Codes for whoever has lost the second factor. A code that was used is deleted.
create table recovery_code (
  user_id uuid not null references "user" (id),
  code_hash bytea not null,
  primary key (user_id, code_hash)
);

-- Somebody has given the password and not yet the code. It opens nothing.
create table half_session (
  token_hash bytea primary key,
  user_id uuid not null references "user" (id),
  -- Where they wanted to go, and to which workspace.
  next text not null,
  workspace bigint,
  expires_at bigint not null
);

-- Null where the command line made it.
alter table api_key add column made_by uuid;
-- The calendar day of the workspace on which it was last used, as days since 1970-01-01.
alter table api_key add column used_day bigint;
