package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Today;
import health.steady.plan.AssignPlan;
import health.steady.plan.Operations;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.plan.UsualAnswers;
import health.steady.plan.UsualAnswers.Usual;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Rulebook;
import health.steady.review.web.Protocols.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page around an assignment: what is asked, what the surgeon usually answers, and any day of it. */
@Component
class AssignPages {

    static final Set<String> FIELDS =
            Set.of("patient", "name", "born", "contraindications", "imposed", "surgery", "rulebook", "surgeon");

    private static final Usual NOTHING = new Usual(Map.of(), Set.of());
    private static final Map<String, String> SHOWN_AT =
            Map.of("surgeryOn", "surgery", "rulebookDigest", "rulebook", "reason", "replacing.reason");

    private final PlanApi plans;
    private final Operations operations;
    private final Protocols protocols;
    private final UsualAnswers usual;
    private final Caseload caseload;
    private final Readings readings;
    private final AssignFrames frames;
    private final Today today;
    private final Words words;

    AssignPages(
            PlanApi plans,
            Operations operations,
            Protocols protocols,
            UsualAnswers usual,
            Caseload caseload,
            Readings readings,
            AssignFrames frames,
            Today today,
            Words words) {
        this.plans = plans;
        this.operations = operations;
        this.protocols = protocols;
        this.usual = usual;
        this.caseload = caseload;
        this.readings = readings;
        this.frames = frames;
        this.today = today;
        this.words = words;
    }

    /** The only protocol that may be assigned, if there is only one. */
    String onlyRulebook(CurrentUser user) {
        List<String> open = protocols.of(user).stream()
                .filter(each -> each.approval().mayBeAssigned())
                .map(Known::digest)
                .toList();
        return open.size() == 1 ? open.get(0) : "";
    }

    @Nullable
    Known chosen(CurrentUser user, AssignForm form) {
        return protocols.of(user).stream()
                .filter(each -> each.digest().equals(form.rulebook()))
                .findFirst()
                .orElse(null);
    }

    /** With the surgeon's usual answers where none was given, and the first day where it can be shown. */
    ModelAndView withUsual(CurrentUser user, AssignForm form) {
        Known known = chosen(user, form);
        if (known == null) {
            return of(user, form);
        }
        AssignForm answered =
                form.with(usual.of(user, known.rulebook().protocol()).orElse(NOTHING));
        ModelAndView page = of(user, answered);
        if (answered.surgery().orNull() != null && known.approval().mayBeAssigned()) {
            showFirstDay(page, user, answered, known.rulebook());
        }
        return page;
    }

    private void showFirstDay(ModelAndView page, CurrentUser user, AssignForm form, Rulebook rulebook) {
        try {
            boolean asked = form.isDeliberate();
            DayPlan day = day(
                    user,
                    form,
                    asked ? form.toCommand(rulebook.catalogue()) : form.withEveryCondition(rulebook.catalogue()),
                    form.surgery().toDate());
            page.addObject("preview", PreviewPage.of(words, user, rulebook, day));
            page.addObject("previewDay", 0);
            page.addObject("everyCondition", !asked);
        } catch (PlanRefused notYet) {
            page.addObject("previewDay", null);
        }
    }

    ModelAndView preview(CurrentUser user, AssignForm form, BindingResult result) {
        Known known = chosen(user, form);
        ModelAndView page = of(user, form);
        DayPlan day = result.hasErrors() || known == null ? null : day(user, form, known.rulebook(), result);
        if (day == null || known == null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        page.addObject("preview", PreviewPage.of(words, user, known.rulebook(), day));
        page.addObject("previewDay", form.previewDay());
        return page;
    }

    private @Nullable DayPlan day(CurrentUser user, AssignForm form, Rulebook rulebook, BindingResult result) {
        LocalDate date = form.surgery().toDate().plusDays(Objects.requireNonNullElse(form.previewDay(), 0));
        try {
            return day(user, form, form.toCommand(rulebook.catalogue()), date);
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, field(refused));
            return null;
        }
    }

    /** A second operation is judged beside the first. */
    private DayPlan day(CurrentUser user, AssignForm form, AssignPlan command, LocalDate date) {
        Replacing replacing = form.replacing();
        return replacing.isSomething() && replacing.isSecond()
                ? operations.preview(user, new PlanId(Typed.toId(replacing.plan())), command, date)
                : plans.preview(user, command, date);
    }

    ModelAndView refused(CurrentUser user, AssignForm form) {
        ModelAndView page = of(user, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView of(CurrentUser user, AssignForm form) {
        Replacing replacing = form.replacing();
        return of(user, form, replacing.isSomething() ? readings.open(user, Typed.toId(replacing.plan())) : null);
    }

    ModelAndView of(CurrentUser user, AssignForm form, @Nullable PlanReading replaced) {
        List<Known> known = protocols.of(user);
        Rulebook chosen = known.stream()
                .filter(each -> each.digest().equals(form.rulebook()))
                .map(Known::rulebook)
                .findFirst()
                .orElse(null);
        Usual answers =
                chosen == null ? NOTHING : usual.of(user, chosen.protocol()).orElse(NOTHING);
        List<Choice> patients = replaced == null ? patients(user) : List.of();
        var page = new ModelAndView("review/assign");
        page.addObject("form", form);
        page.addObject("page", AssignPage.of(words, user, today.of(user), patients, known, chosen, answers));
        page.addObject("frame", frames.of(user, form, replaced));
        page.addObject("changes", List.of());
        page.addObject("note", ReasonForm.empty());
        return page;
    }

    /** The field at which a refusal is shown; empty for the whole form. */
    static String field(PlanRefused refused) {
        String field = refused.field();
        String shown = SHOWN_AT.getOrDefault(field, field);
        boolean known = FIELDS.contains(shown) || shown.equals("replacing.reason") || field.startsWith("choices[");
        return known ? shown : "";
    }

    private List<Choice> patients(CurrentUser user) {
        return caseload.unplanned(user, today.of(user)).stream()
                .map(patient -> new Choice(
                        patient.id().toString(),
                        words.say("review.assign.patient.option", patient.name(), words.day(patient.born()))))
                .toList();
    }
}
