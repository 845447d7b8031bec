package health.steady.review.web;

import health.steady.library.Approval;
import health.steady.library.Approvals;
import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The protocols in use, each with what the reader's clinic has said about it. */
@Component
class Protocols {

    record Known(Rulebook rulebook, Approval approval) {

        String digest() {
            return rulebook.digest();
        }
    }

    private final LibraryService library;
    private final Approvals approvals;

    Protocols(LibraryService library, Approvals approvals) {
        this.library = library;
        this.approvals = approvals;
    }

    List<Known> of(CurrentUser reader) {
        List<Rulebook> rulebooks = library.assignable();
        List<Approval> said =
                approvals.of(reader, rulebooks.stream().map(Rulebook::digest).toList());
        return IntStream.range(0, rulebooks.size())
                .mapToObj(number -> new Known(rulebooks.get(number), said.get(number)))
                .toList();
    }

    /** The whole document, which is recorded as opened. */
    Known open(CurrentUser reader, String slug) {
        Rulebook rulebook = called(slug);
        return new Known(rulebook, approvals.opened(reader, rulebook.digest()));
    }

    Rulebook called(String slug) {
        return library.assignable().stream()
                .filter(known -> known.protocol().slug().equals(slug))
                .findFirst()
                .orElseThrow(Readings::notFound);
    }
}
