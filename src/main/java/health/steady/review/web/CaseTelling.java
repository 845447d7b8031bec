package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.review.domain.CaseReason;
import health.steady.review.domain.Need;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why somebody is needed, in words: one line for all reasons of one kind. */
final class CaseTelling {

    private static final int NAMED = 3;
    private static final int WEEK = 7;

    private final Words words;
    private final Amounts amounts;
    private final CurrentUser user;
    private final LocalDate today;

    CaseTelling(Words words, CurrentUser user, LocalDate today) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.user = user;
        this.today = today;
    }

    /** @param reasons of one need */
    String title(List<CaseReason> reasons) {
        CaseReason reason = reasons.get(0);
        Need need = reason.need();
        return switch (need) {
            case DANGER ->
                say(
                        need,
                        reasons.stream()
                                .flatMap(each -> each.about().stream())
                                .distinct()
                                .collect(Collectors.joining("; ")));
            case OVERLOAD ->
                say(
                        need,
                        reasons.stream()
                                .flatMap(each -> each.about().stream())
                                .distinct()
                                .collect(Collectors.joining(", ")));
            case ANSWERED -> say(need, who(reason));
            case GATE, STAGE ->
                say(need, words.phase(Phase.valueOf(reason.about().get(0))));
            case STEPS, SILENCE -> say(need, reason.count());
            case VISIT ->
                reason.about().get(0).isEmpty()
                        ? say(need)
                        : words.say("review.need-now.VISIT.at", reason.about().get(0));
            case MESSAGE -> say(need, moment(reason.at()));
            case REQUEST -> say(need, who(reason), asked(reason));
            case SUSPENDED,
                    BROKEN,
                    PAIN_RISING,
                    ADHERENCE_FALLING,
                    OVERDUE,
                    RELEASE,
                    FINDING,
                    HELD,
                    FEW,
                    CONFIRM,
                    PAUSED,
                    PLANNED,
                    ASSIGN,
                    CLOSED,
                    NOTHING -> say(need);
        };
    }

    String detail(List<CaseReason> reasons) {
        CaseReason reason = reasons.get(0);
        Need need = reason.need();
        return switch (need) {
            case DANGER -> owned(reason);
            case SUSPENDED -> words.say("review.need-now." + reason.about().get(0), since(reason));
            case OVERLOAD ->
                reason.count() == 0
                        ? more(need, "reported", moment(reason.at()))
                        : more(need, "eased", moment(reason.at()), reason.count(), reason.of());
            case PAIN_RISING, ADHERENCE_FALLING -> more(need, "detail", moment(reason.at()));
            case ANSWERED -> reasons.stream().map(this::answer).collect(Collectors.joining(". "));
            case GATE, PAUSED, CONFIRM, PLANNED -> more(need, "detail", since(reason));
            case STAGE ->
                more(
                        need,
                        reason.about().get(2),
                        reason.count(),
                        reason.of(),
                        reason.about().get(1));
            case STEPS -> named(reason.about(), reason.count());
            case MESSAGE -> more(need, "detail", reason.about().get(0));
            case OVERDUE, RELEASE ->
                more(need, reason.who() == null ? "nobody" : "detail", limits(reasons), since(reason), who(reason));
            case FINDING, HELD -> more(need, "detail", limits(reasons), missing(reasons), since(reason));
            case SILENCE -> more(need, reason.of() == WEEK ? "daily" : "detail", reason.of());
            case FEW -> more(need, "detail", reason.count());
            case REQUEST -> more(need, "detail", reason.about().get(1), moment(reason.at()));
            case BROKEN, ASSIGN, CLOSED, NOTHING -> more(need, "detail");
            case VISIT -> "";
        };
    }

    String limit(CaseReason reason) {
        Limit limit = reason.limit();
        return limit == null ? "" : amounts.limit(limit);
    }

    /** The time alone for today, the weekday within a week, else the day. */
    String moment(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        ZonedDateTime there = at.atZone(user.zone());
        LocalDate day = there.toLocalDate();
        if (day.equals(today)) {
            return words.say("review.case.today", words.time(there));
        }
        return day.isAfter(today.minusDays(WEEK)) && day.isBefore(today)
                ? words.say("review.case.weekday", Amounts.weekday(day.getDayOfWeek()), words.time(there))
                : words.day(day, today);
    }

    private String since(CaseReason reason) {
        LocalDate since = reason.since();
        return since == null ? moment(reason.at()) : words.day(since, today);
    }

    private String owned(CaseReason danger) {
        String key = danger.who() == null ? "nobody" : danger.count() == 0 ? "has" : "reached";
        return more(Need.DANGER, key, moment(danger.at()), who(danger));
    }

    private String answer(CaseReason answered) {
        return more(Need.ANSWERED, answered.about().get(1), asked(answered));
    }

    /** The limit or the exercise. */
    private String asked(CaseReason request) {
        return request.limit() == null ? request.about().get(0) : limit(request);
    }

    private String limits(List<CaseReason> reasons) {
        List<String> all = reasons.stream().map(this::limit).distinct().toList();
        return named(all.subList(0, Math.min(NAMED, all.size())), all.size());
    }

    private String missing(List<CaseReason> reasons) {
        boolean held = reasons.get(0).need() == Need.HELD;
        return reasons.stream()
                .flatMap(reason -> reason.about().stream())
                .distinct()
                .map(each -> held ? words.say("review.case.hold." + each) : each)
                .collect(Collectors.joining("; "));
    }

    private String named(List<String> some, int all) {
        String named = String.join(", ", some);
        return all > some.size() ? named + words.say("review.patients.more", all - some.size()) : named;
    }

    private String who(CaseReason reason) {
        String name = reason.who();
        return name == null
                ? words.say("review.who.SURGEON")
                : name.equals(user.name()) ? words.say("review.who.you") : name;
    }

    private String say(Need need, Object... arguments) {
        return words.say("review.need-now." + need, arguments);
    }

    private String more(Need need, String part, Object... arguments) {
        return words.say("review.need-now." + need + "." + part, arguments);
    }
}
