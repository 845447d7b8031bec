-- What holds on the day of a report, such as drowsy, and after what raised pain lasted over two hours.
alter table check_in
    add column states text[] not null default '{}' check (array_position(states, null) is null),
    add column raised_after text[] not null default '{}' check (array_position(raised_after, null) is null);
