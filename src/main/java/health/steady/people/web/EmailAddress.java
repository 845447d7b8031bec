package health.steady.people.web;

/** The form of an e-mail address, for a regular expression in a form: nothing, or something that a mail server may take. */
final class EmailAddress {

    static final String TYPED = "|[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}";

    private EmailAddress() {}
}
