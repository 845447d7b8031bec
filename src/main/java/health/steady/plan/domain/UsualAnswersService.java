package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.AssignPlan;
import health.steady.plan.UsualAnswers;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class UsualAnswersService implements UsualAnswers {

    private final JdbcClient jdbc;

    UsualAnswersService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Usual> of(CurrentUser surgeon, Protocol protocol) {
        return surgeon.role() == Role.SURGEON
                ? jdbc.sql("""
                                select jsonb_build_object('choices', choices, 'imposed', imposed)::text as answers
                                from usual_answers
                                where clinic_id = :clinic and surgeon_id = :surgeon and slug = :slug""")
                        .param("clinic", surgeon.clinic().value())
                        .param("surgeon", surgeon.id().value())
                        .param("slug", protocol.slug())
                        .query(UsualAnswersService::read)
                        .optional()
                        .map(usual -> stillOffered(usual, protocol))
                : Optional.empty();
    }

    /** The answers of the assignment that is being signed, from now on. */
    void remember(CurrentUser surgeon, Protocol protocol, AssignPlan signed, Instant now) {
        jdbc.sql("""
                        insert into usual_answers (clinic_id, surgeon_id, slug, choices, imposed, answered_at)
                        values (:clinic, :surgeon, :slug, cast(:choices as jsonb), cast(:imposed as jsonb), :now)
                        on conflict (clinic_id, surgeon_id, slug) do update
                          set choices = excluded.choices, imposed = excluded.imposed, answered_at = excluded.answered_at
                          where usual_answers.answered_at <= excluded.answered_at""")
                .param("clinic", surgeon.clinic().value())
                .param("surgeon", surgeon.id().value())
                .param("slug", protocol.slug())
                .param("choices", CanonicalJson.text(signed.choices()))
                .param("imposed", CanonicalJson.text(signed.imposed()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Usual stillOffered(Usual usual, Protocol protocol) {
        Map<String, String> choices = new LinkedHashMap<>();
        usual.choices()
                .forEach((id, option) -> protocol.choice(id)
                        .flatMap(choice -> choice.option(option))
                        .ifPresent(known -> choices.put(id, option)));
        Set<String> imposed = usual.imposed().stream()
                .filter(id ->
                        protocol.restriction(id).filter(Restriction::optional).isPresent())
                .collect(Collectors.toSet());
        return new Usual(choices, imposed);
    }

    private static Usual read(ResultSet row, int number) throws SQLException {
        return StoredAnswers.usual(row.getString("answers"));
    }
}
