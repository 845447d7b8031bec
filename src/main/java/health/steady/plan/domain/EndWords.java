package health.steady.plan.domain;

import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Finding;
import health.steady.protocol.Protocol;
import health.steady.protocol.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What ends a restriction: always somebody's signature, with the findings it needs and who was asked. */
final class EndWords {

    private final Protocol protocol;
    private final LocalDate date;
    private final Words words;

    EndWords(Protocol protocol, LocalDate date, Words words) {
        this.protocol = protocol;
        this.date = date;
        this.words = words;
    }

    /** @param by who signs */
    String say(InForce restriction, String by) {
        End end = restriction.end();
        if (restriction.rule() == null) {
            boolean surgeons = end.by() == Signer.SURGEON;
            return words.say(surgeons ? "day.cause.end.own.surgeon" : "day.cause.end.own", by);
        }
        List<String> said = new ArrayList<>();
        addSignature(end, by, said);
        addDate(end, by, said);
        addQuestion(end, by, said);
        return String.join(" ", said);
    }

    private void addSignature(End end, String by, List<String> said) {
        if (end.needs().isEmpty()) {
            said.add(words.say("day.cause.end.signature", by));
            return;
        }
        List<String> needs = end.needs().stream().map(this::ask).toList();
        said.add(words.say("day.cause.end.need", words.list(needs), by));
        end.needs().forEach(need -> said.add(words.say("day.cause.end." + need.value(), words.inside(ask(need)))));
    }

    private void addDate(End end, String by, List<String> said) {
        LocalDate signedFor = end.signedFor();
        if (signedFor != null) {
            said.add(words.sentence(words.say("day.cause.end.signed", by, words.day(signedFor))));
            end.heldBy().forEach(hold -> said.add(words.say("day.cause.end.held." + hold)));
        } else if (end.notBefore().isAfter(date)) {
            said.add(words.say("day.cause.end.notBefore", words.day(end.notBefore())));
        } else if (end.askedOn() == null) {
            said.add(words.sentence(words.say("day.cause.end.possible", by, words.day(end.notBefore()))));
        }
    }

    private void addQuestion(End end, String by, List<String> said) {
        LocalDate askedOn = end.askedOn();
        if (askedOn != null) {
            said.add(words.say("day.cause.end.asked", by, words.day(askedOn)));
        }
        if (end.overdue()) {
            said.add(words.say("day.cause.end.overdue"));
        }
    }

    private String ask(NeedStatus need) {
        return protocol.finding(need.finding()).map(Finding::ask).map(words::in).orElse(need.finding());
    }
}
