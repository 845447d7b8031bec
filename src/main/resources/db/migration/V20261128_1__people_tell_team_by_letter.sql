-- A record of the care team's was opened in an emergency: its members hear of it by letter too.
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind in ('INVITATION', 'RESET', 'OPENED_RECORD'));
