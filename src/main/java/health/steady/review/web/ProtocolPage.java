package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Instruction;
import health.steady.protocol.Need;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Source;
import health.steady.protocol.Stage;
import health.steady.protocol.WalkingWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A protocol as a document. */
record ProtocolPage(
        Entry entry,
        List<Limit> restrictions,
        List<Part> stages,
        List<String> walking,
        List<CauseLine> walkingSources,
        List<AssignPage.Question> questions,
        List<ConflictLine> conflicts,
        List<String> instructions,
        List<LessonPart> lessons,
        ProtocolAnnex annex,
        List<Work> sources) {

    /**
     * @param id slug and version
     * @param digest of every file it was read from
     */
    record Entry(String slug, String title, String procedure, String id, String digest) {

        static Entry of(Words words, Rulebook rulebook) {
            Protocol protocol = rulebook.protocol();
            return new Entry(
                    protocol.slug(),
                    words.text(protocol.title()),
                    words.text(protocol.procedure().name()),
                    protocol.slug() + " " + protocol.version(),
                    rulebook.digest());
        }
    }

    record Listed(Entry entry, ApprovalState state) {

        static Listed of(Words words, CurrentUser reader, LocalDate today, Protocols.Known known) {
            return new Listed(
                    Entry.of(words, known.rulebook()),
                    new ApprovalTelling(words, reader, today, known.approval()).state());
        }
    }

    record Limit(String id, String limit, String say, String ends, String prompts, List<CauseLine> sources) {}

    record Part(String name, List<String> programme, List<CauseLine> sources) {}

    record Work(String title, String grade, @Nullable String address) {}

    static ProtocolPage of(Words words, Rulebook rulebook, LocalDate today) {
        Telling telling = new Telling(words, rulebook, Engine.dayPlan(List.of(), today), today, author -> "");
        Protocol protocol = rulebook.protocol();
        return new ProtocolPage(
                Entry.of(words, rulebook),
                protocol.restrictions().stream()
                        .map(restriction -> limit(telling, restriction))
                        .toList(),
                protocol.stages().stream().map(stage -> part(telling, stage)).toList(),
                protocol.walking().weeks().stream()
                        .map(week -> walk(telling, week))
                        .toList(),
                CauseLine.sources(telling, protocol.walking().sources()),
                AssignPage.questions(telling),
                Disagreements.of(telling).all(),
                protocol.instructions().stream()
                        .map(Instruction::say)
                        .map(telling::text)
                        .toList(),
                LessonPart.all(telling),
                ProtocolAnnex.of(telling),
                rulebook.sources().values().stream()
                        .sorted(Comparator.comparing(Source::grade).thenComparing(Source::title))
                        .map(source -> new Work(
                                source.title(),
                                telling.say("review.grade." + source.grade().name()),
                                source.address()))
                        .toList());
    }

    private static Limit limit(Telling telling, Restriction restriction) {
        String needs = restriction.needs().stream()
                .map(Need::finding)
                .map(id -> telling.rulebook()
                        .protocol()
                        .finding(id)
                        .map(finding -> telling.text(finding.ask()))
                        .orElse(id))
                .collect(Collectors.joining(", "));
        String from = telling.after(restriction.notBefore());
        return new Limit(
                restriction.id(),
                telling.amounts().limit(restriction.limit()),
                telling.say(
                        restriction.optional() ? "review.protocol.optional" : "review.protocol.always",
                        telling.text(restriction.say())),
                needs.isEmpty()
                        ? telling.say("review.protocol.ends", from)
                        : telling.say("review.protocol.ends.needs", from, needs),
                restriction.prompts().stream().map(telling::after).collect(Collectors.joining(", ")),
                CauseLine.sources(telling, restriction.sources()));
    }

    private static Part part(Telling telling, Stage stage) {
        return new Part(
                telling.words().phase(stage.phase()),
                stage.programme().stream().map(entry -> line(telling, entry)).toList(),
                CauseLine.sources(telling, stage.sources()));
    }

    private static String line(Telling telling, ProgrammeEntry entry) {
        String dose = telling.rulebook()
                .catalogue()
                .exercise(entry.use().exercise())
                .flatMap((Exercise exercise) -> exercise.rung(entry.use().rung()))
                .map(rung -> telling.amounts().dose(rung.dose()))
                .orElse("");
        String name = telling.say("review.preview.exercise", new Facts(telling).name(entry.use()), dose);
        return entry.from() == 0 ? name : telling.say("review.protocol.from", name, telling.after(entry.from()));
    }

    private static String walk(Telling telling, WalkingWeek week) {
        return telling.say(
                "review.protocol.walk",
                telling.after(week.week() * 7),
                telling.say("review.walk", week.minutes(), week.times()));
    }
}
