-- The language that people read.

-- What a person chose; null leaves it to their browser.
alter table "user" add column language text;

-- What is spoken where neither of them says: to somebody whose browser asks for none of ours, in pictures and in mails.
alter table workspace add column language text not null default 'en';
