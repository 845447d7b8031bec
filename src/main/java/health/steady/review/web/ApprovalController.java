package health.steady.review.web;

import health.steady.library.ApprovalRefused;
import health.steady.library.ApprovalRefused.Reason;
import health.steady.library.Approvals;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A surgeon or a therapist who has read a protocol approves it, or withdraws it from new plans. */
@Controller
@RequestMapping("/protocols/{slug}")
class ApprovalController {

    private final Approvals approvals;
    private final Protocols protocols;
    private final ProtocolDocument document;
    private final Clock clock;
    private final Words words;

    ApprovalController(Approvals approvals, Protocols protocols, ProtocolDocument document, Clock clock, Words words) {
        this.approvals = approvals;
        this.protocols = protocols;
        this.document = document;
        this.clock = clock;
        this.words = words;
    }

    @PostMapping("/approvals")
    ModelAndView approve(
            CurrentUser user,
            @PathVariable String slug,
            @Valid @ModelAttribute("approve") ApproveForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return said(user, slug, form.digest(), result, () -> {
            approvals.approve(user, form.toCommand(words.say("review.approval.read")), clock.instant());
            next.addFlashAttribute("approved", true);
        });
    }

    @PostMapping("/withdrawals")
    ModelAndView withdraw(
            CurrentUser user,
            @PathVariable String slug,
            @Valid @ModelAttribute("withdraw") WithdrawForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return said(user, slug, form.digest(), result, () -> {
            approvals.withdraw(user, form.toCommand(), clock.instant());
            next.addFlashAttribute("withdrawn", true);
        });
    }

    /** Does what a form asks about the document it stood on; a form of another document is refused. */
    private ModelAndView said(CurrentUser user, String slug, String digest, BindingResult result, Runnable act) {
        if (!protocols.called(slug).digest().equals(digest)) {
            result.reject(Reason.NOT_IN_USE.messageKey());
        }
        if (!result.hasErrors()) {
            try {
                act.run();
                return new ModelAndView("redirect:/protocols/" + slug);
            } catch (ApprovalRefused refused) {
                result.reject(refused.reason().messageKey());
            }
        }
        ModelAndView again = document.of(user, slug);
        again.getModelMap().remove(result.getObjectName());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
