-- Runs once, in psql, when the database volume is empty: app_owner migrates the tables, app_rw works on their rows.

\getenv owner_password STEADY_OWNER_PASSWORD
\getenv runtime_password STEADY_RUNTIME_PASSWORD

create role app_owner login password :'owner_password';
create role app_rw login password :'runtime_password';
create database steady owner app_owner;
revoke all on database steady from public;
grant connect on database steady to app_rw;
