package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.AnswerRequest;
import health.steady.plan.Decision.AskSurgeon;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.Clear;
import health.steady.plan.Decision.ClearCondition;
import health.steady.plan.Decision.Close;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.CorrectSurgeryDate;
import health.steady.plan.Decision.EndSuspension;
import health.steady.plan.Decision.EndTightening;
import health.steady.plan.Decision.FindCondition;
import health.steady.plan.Decision.Keep;
import health.steady.plan.Decision.Pause;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.ReleaseInAdvance;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.Reserve;
import health.steady.plan.Decision.Resume;
import health.steady.plan.Decision.ResumeExercise;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Tighten;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Author;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan, which is its facts. It answers each decision with the fact to sign next, or refuses it; what was signed before
 * stays as it is.
 */
final class RehabPlan {

    private static final int MOST_TOGETHER = 50;

    private final PlanId id;
    private final Course course;

    RehabPlan(PlanId id, Course course) {
        this.id = id;
        this.course = course;
    }

    /** @throws PlanChanged when a fact was signed that the decision was made without */
    void requireLatest(int seen) {
        List<Fact> facts = course.history().facts();
        if (seen != facts.size()) {
            int known = Math.max(0, Math.min(seen, facts.size()));
            throw new PlanChanged(id, facts.subList(known, facts.size()));
        }
    }

    /**
     * One fact for each decision, judged as if those before it were signed.
     *
     * @throws PlanRefused when one of them may not be signed
     */
    List<Fact> decide(List<Decision> decisions, CurrentUser by, String reason, LocalDate today, Instant now) {
        if (decisions.isEmpty() || decisions.size() > MOST_TOGETHER) {
            throw PlanRefused.at("", decisions.isEmpty() ? "no-change" : "too-many-changes", MOST_TOGETHER);
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            try {
                facts.add(with(facts).decide(decisions.get(i), by, reason, today, now));
            } catch (PlanRefused refused) {
                throw refused.in(i);
            }
        }
        return facts;
    }

    private RehabPlan with(List<Fact> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<Fact> all = new ArrayList<>(course.history().facts());
        all.addAll(later);
        return new RehabPlan(id, course.with(History.of(all, course.history().observations())));
    }

    /** @throws PlanRefused when it may not be signed */
    Fact decide(Decision decision, CurrentUser by, String reason, LocalDate today, Instant now) {
        Permission.toSign(decision, by.role());
        if (!course.history().isWhole()) {
            throw PlanRefused.at("", "unreadable");
        }
        boolean explainsItself = decision instanceof ConfirmSurgery || decision instanceof RecordFinding;
        Signature signature = new Signature(
                course.history().facts().size() + 1,
                author(by),
                now,
                today,
                explainsItself ? SignedReason.optional(reason) : SignedReason.required(reason));
        return decide(decision, Moment.of(course, signature));
    }

    static Author author(CurrentUser by) {
        return new Author(by.id().value(), Signer.valueOf(by.role().name()));
    }

    private static Fact decide(Decision decision, Moment moment) {
        if (decision instanceof ConfirmSurgery confirm) {
            return new CourseDecisions(moment).confirm(confirm);
        } else if (decision instanceof Advance advance) {
            return new StageDecisions(moment).advance(advance);
        } else if (decision instanceof RecordFinding finding) {
            return new CourseDecisions(moment).record(finding);
        } else if (decision instanceof EndSuspension end) {
            return new CourseDecisions(moment).endSuspension(end);
        } else if (decision instanceof FindCondition found) {
            return new ConditionDecisions(moment).find(found);
        } else if (decision instanceof ClearCondition cleared) {
            return new ConditionDecisions(moment).clear(cleared);
        }
        return decideRestriction(decision, moment);
    }

    private static Fact decideRestriction(Decision decision, Moment moment) {
        RestrictionDecisions restrictions = new RestrictionDecisions(moment);
        if (decision instanceof Release release) {
            return restrictions.release(release);
        } else if (decision instanceof ReleaseInAdvance release) {
            return restrictions.releaseInAdvance(release);
        } else if (decision instanceof Keep keep) {
            return restrictions.keep(keep);
        } else if (decision instanceof Tighten tighten) {
            return restrictions.tighten(tighten);
        } else if (decision instanceof EndTightening end) {
            return restrictions.endTightening(end);
        }
        return decideRequest(decision, moment);
    }

    private static Fact decideRequest(Decision decision, Moment moment) {
        if (decision instanceof AskSurgeon ask) {
            return new RequestDecisions(moment).ask(ask);
        } else if (decision instanceof AnswerRequest answer) {
            return new RequestDecisions(moment).answer(answer);
        }
        return decideStanding(decision, moment);
    }

    private static Fact decideStanding(Decision decision, Moment moment) {
        StandingDecisions standing = new StandingDecisions(moment);
        if (decision instanceof CorrectSurgeryDate correct) {
            return standing.correct(correct);
        } else if (decision instanceof Pause) {
            return standing.pause();
        } else if (decision instanceof Resume) {
            return standing.resume();
        } else if (decision instanceof Close) {
            return standing.close();
        }
        return decideExercise(decision, new ExerciseDecisions(moment));
    }

    private static Fact decideExercise(Decision decision, ExerciseDecisions exercises) {
        if (decision instanceof Add add) {
            return exercises.add(add);
        } else if (decision instanceof Change change) {
            return exercises.change(change);
        } else if (decision instanceof Remove remove) {
            return exercises.remove(remove);
        } else if (decision instanceof SignRange range) {
            return exercises.signRange(range);
        } else if (decision instanceof Unlock unlock) {
            return exercises.unlock(unlock);
        } else if (decision instanceof Reserve reserve) {
            return exercises.reserve(reserve);
        } else if (decision instanceof Clear clear) {
            return exercises.clear(clear);
        } else if (decision instanceof PauseExercise pause) {
            return exercises.pause(pause);
        } else if (decision instanceof ResumeExercise resume) {
            return exercises.resume(resume);
        }
        throw new IllegalArgumentException(decision.getClass().getSimpleName());
    }
}
