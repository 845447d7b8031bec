package health.steady.today.web;

import health.steady.plan.AskedDays;
import health.steady.plan.AskedDays.Trouble;
import health.steady.plan.LookingBack;
import health.steady.protocol.Demand;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Which days the patient looks at, and what of them.
 *
 * @param demand as asked; empty for everything
 */
record LookedAt(AskedDays days, String demand, Map<Demand, String> known, MessageSource messages) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Nullable
    Demand about() {
        return Demand.byId(demand).filter(known::containsKey).orElse(null);
    }

    /** Of what it is about, or empty. */
    public String name() {
        Demand about = about();
        return about == null ? "" : known.getOrDefault(about, "");
    }

    public List<Choice> demands() {
        return known.entrySet().stream()
                .map(each -> new Choice(each.getKey().id(), each.getValue()))
                .toList();
    }

    public boolean isAnswerable() {
        return days.isAnswerable() && demandProblems().isEmpty();
    }

    public String range() {
        return say("today.looking.range");
    }

    public List<String> fromProblems() {
        return problems(days.fromTrouble());
    }

    public List<String> toProblems() {
        return problems(days.toTrouble());
    }

    public List<String> demandProblems() {
        return demand.isEmpty() || about() != null ? List.of() : List.of(say("today.looking.demand.unknown"));
    }

    private List<String> problems(@Nullable Trouble trouble) {
        return trouble == null ? List.of() : List.of(say("today.looking.trouble." + trouble));
    }

    private String say(String key) {
        return messages.getMessage(
                key, new Object[] {on(days.first()), on(days.last()), LookingBack.MOST_DAYS}, Locale.ENGLISH);
    }

    private static String on(LocalDate day) {
        return DAY.format(day);
    }
}
