package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Today;
import health.steady.review.web.Protocols.Known;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A protocol as a document to read and print, with the forms that approve and withdraw it at its end, not filled in. */
@Component
class ProtocolDocument {

    private final Protocols protocols;
    private final Today today;
    private final Words words;

    ProtocolDocument(Protocols protocols, Today today, Words words) {
        this.protocols = protocols;
        this.today = today;
        this.words = words;
    }

    ModelAndView of(CurrentUser reader, String slug) {
        Known known = protocols.open(reader, slug);
        LocalDate day = today.of(reader);
        var page = new ModelAndView("review/protocol");
        page.addObject("protocol", ProtocolPage.of(words, known.rulebook(), day));
        page.addObject("approval", ApprovalPart.of(words, reader, day, known.approval()));
        page.addObject("approve", ApproveForm.of(known.digest()));
        page.addObject("withdraw", WithdrawForm.of(known.digest()));
        return page;
    }
}
