-- What DNS last said of the domains that mails are from. It depends on the server they go through and on the domain they come
-- back to, too, and on no workspace: whoever looks sees the same.
create table domain_check (
  -- In ASCII, as are the other two.
  domain text not null,
  host text not null,
  returns text not null,
  at bigint not null,
  -- The findings, as JSON of the product.
  said text not null,
  primary key (domain, host, returns)
)
-- sqlite
without rowid
-- end
;

-- Until now there was one check, which did not say of which server.
delete from setting where name = 'mail_domain';
