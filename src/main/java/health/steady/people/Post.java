package health.steady.people;

/** The mail server, for rooms that have something to say to a person. What is sent holds nothing about any patient. */
public interface Post {

    /** Whether there is a mail server at all. */
    boolean isSetUp();

    /**
     * Waits for the server, so that nobody calls this with a connection to the database in hand.
     *
     * @return false when the person has no address, or has left
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    boolean send(PersonId person, String subject, String text);
}
