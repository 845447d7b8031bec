package health.steady.protocol.content;

import health.steady.protocol.Catalogue;
import health.steady.protocol.Choice;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.protocol.Stage;
import health.steady.protocol.Timing;
import health.steady.protocol.WalkingWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong between the parts of a protocol that are right one by one. */
final class ProtocolCheck {

    private final Protocol protocol;
    private final Catalogue catalogue;
    private final Map<String, Value> file;

    ProtocolCheck(Protocol protocol, Catalogue catalogue, Value file) {
        this.protocol = protocol;
        this.catalogue = catalogue;
        this.file = file.entries();
    }

    void report() {
        for (int i = 0; i < protocol.stages().size(); i++) {
            Value programme = item("stages", i).entries().getOrDefault("programme", at("stages"));
            stage(protocol.stages().get(i), programme);
        }
        for (int i = 0; i < protocol.choices().size(); i++) {
            Value choice = item("choices", i);
            protocol.choices().get(i).options().forEach(option -> option(option, choice));
        }
        protocol.reserved().stream()
                .filter(exercise -> !protocol.timings().containsKey(exercise))
                .forEach(exercise -> at("reserved").report(exercise + " has no timing"));
        protocol.essential().forEach(use -> timed(use, at("essential")));
        timed(new RungRef("walk", protocol.walking().rung()), at("walking"));
        protocol.walking().weeks().forEach(this::walk);
    }

    private void walk(WalkingWeek week) {
        Optional<Rung> rung = catalogue
                .exercise("walk")
                .flatMap(walk -> walk.rung(protocol.walking().rung()));
        Dose dose = Dose.minutes(week.minutes(), week.times());
        protocol.restrictions().stream()
                .filter(restriction -> !restriction.optional())
                .map(Restriction::limit)
                .filter(limit ->
                        rung.isPresent() && !limit.allows(rung.get().demands().of(limit.demand(), dose)))
                .forEach(limit -> at("walking")
                        .report("the walk of week " + week.week() + " is more than a restriction allows: " + limit));
    }

    private void stage(Stage stage, Value programme) {
        List<Value> places = programme.items();
        for (int i = 0; i < places.size(); i++) {
            ProgrammeEntry entry = stage.programme().get(i);
            inTime(entry, stage.phase(), places.get(i));
            RungRef standIn = entry.standIn();
            if (standIn != null) {
                timed(standIn, places.get(i));
                sameIntent(entry.use(), standIn, places.get(i));
            }
        }
        new ProgrammeCount(protocol, catalogue, stage).report(programme);
    }

    private void inTime(ProgrammeEntry entry, Phase phase, Value place) {
        int lastDay = phase.lastDay();
        if (entry.from() > lastDay) {
            place.report("counts from day " + entry.from() + ", after the last day of its stage, " + lastDay);
        }
        timed(entry.use(), place).ifPresent(timing -> {
            Integer defaultDay = timing.defaultDay();
            if (defaultDay == null || defaultDay > lastDay) {
                String when = defaultDay == null ? "never" : "from day " + defaultDay;
                place.report("is offered by default " + when + "; its stage ends on day " + lastDay);
            }
        });
    }

    private void sameIntent(RungRef use, RungRef standIn, Value place) {
        Optional<String> intent = catalogue.exercise(use.exercise()).map(Exercise::intent);
        Optional<String> other = catalogue.exercise(standIn.exercise()).map(Exercise::intent);
        if (!intent.equals(other)) {
            place.report(standIn.exercise() + " cannot stand in for " + use.exercise() + ": it is for "
                    + other.orElse("?") + ", not for " + intent.orElse("?"));
        }
    }

    private void option(Choice.Option option, Value choice) {
        Choice.SignedAhead signs = option.signs();
        if (signs != null) {
            signs.restrictions().stream()
                    .flatMap(id -> protocol.restriction(id).stream())
                    .filter(restriction -> restriction.notBefore() > signs.day())
                    .forEach(restriction -> choice.report(tooSoon(option, signs, restriction)));
        }
        option.startWeeks().keySet().stream()
                .filter(exercise -> !protocol.timings().containsKey(exercise))
                .forEach(exercise -> choice.report(option.id() + " starts " + exercise + ", which has no timing"));
    }

    private static String tooSoon(Choice.Option option, Choice.SignedAhead signs, Restriction restriction) {
        return option.id() + " signs the release of " + restriction.id() + " for day " + signs.day()
                + ", before its earliest day, " + restriction.notBefore();
    }

    private Optional<Timing> timed(RungRef use, Value place) {
        Optional<Timing> timing = protocol.timing(use.exercise(), use.rung());
        if (timing.isEmpty()) {
            place.report(use.exercise() + "/" + use.rung() + " has no timing; timings exist for "
                    + protocol.timings().getOrDefault(use.exercise(), Map.of()).keySet());
        }
        return timing;
    }

    private Value at(String key) {
        return file.getOrDefault(key, file.values().iterator().next());
    }

    private Value item(String key, int index) {
        return at(key).items().get(index);
    }
}
