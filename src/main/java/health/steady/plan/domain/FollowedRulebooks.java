package health.steady.plan.domain;

import health.steady.library.LibraryService;
import health.steady.library.OwnExercises;
import health.steady.protocol.Rulebook;
import org.springframework.stereotype.Component;

/** What a plan follows: the rulebook that it is pinned to, with the exercises that its clinic wrote itself. */
@Component
class FollowedRulebooks {

    private final LibraryService library;
    private final OwnExercises own;

    FollowedRulebooks(LibraryService library, OwnExercises own) {
        this.library = library;
        this.own = own;
    }

    Rulebook of(StoredPlan plan) {
        return library.rulebook(plan.rulebookDigest()).with(own.inPlan(plan.clinic(), plan.saidOfOwn(), plan::names));
    }
}
