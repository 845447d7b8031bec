package health.steady.site.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every fragment on one page, so that nobody writes the same one twice. */
@Controller
@Profile("demo")
class GalleryController {

    @GetMapping("/gallery")
    String show(@RequestParam(defaultValue = "patient") String audience, Model model) {
        model.addAttribute("audience", audience.equals("desk") ? "desk" : "patient");
        model.addAttribute("gallery", new GalleryPage());
        model.addAttribute("sheet", GalleryDay.sheet());
        model.addAttribute("chart", GalleryDay.chart());
        refuse(model, GalleryForm.filledIn());
        model.addAttribute("emptyForm", GalleryForm.empty());
        return "site/gallery";
    }

    private static void refuse(Model model, GalleryForm form) {
        BindingResult problems = new BeanPropertyBindingResult(form, "form");
        problems.rejectValue("name", "refused", "Write the patient’s name.");
        problems.rejectValue("pain", "refused", "Choose a number from 0 to 10. You wrote “a lot”.");
        problems.rejectValue("surgery", "refused", "30 February does not exist. Look at the day again.");
        problems.rejectValue("reason", "refused", "Write a reason. The patient reads it.");
        problems.rejectValue("exercise", "refused", "Choose an exercise from the list.");
        problems.rejectValue("raised", "refused", "Choose yes or no.");
        problems.rejectValue("length", "refused", "Choose how long. Nothing is chosen for you.");
        problems.rejectValue("signs", "refused", "Tap what applies, or “None of these”.");
        problems.rejectValue("password", "refused", "Use at least 15 characters.");
        problems.reject("refused", "Priya changed this at 9:12, while you were editing.");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", problems);
    }
}
