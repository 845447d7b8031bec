package health.steady.review.web;

/**
 * A programme to be kept.
 *
 * @param submission the id of the template to be
 * @param meantFor {@code this} for the procedure of the plan; anything else for any
 */
record TemplateForm(String submission, String name, String meantFor) {

    TemplateForm {
        submission = Typed.id(submission);
        name = Typed.line(name);
        meantFor = Typed.line(meantFor);
    }

    static TemplateForm empty() {
        return new TemplateForm("", "", "this");
    }

    boolean isForThisProcedure() {
        return meantFor.equals("this");
    }

    @Override
    public String toString() {
        return "TemplateForm[" + submission + "]";
    }
}
