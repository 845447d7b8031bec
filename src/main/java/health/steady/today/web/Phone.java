package health.steady.today.web;

/** A number as it is read and as a phone dials it. */
record Phone(String number, String tel) {

    static Phone of(String number) {
        boolean abroad = number.strip().startsWith("+");
        String digits = number.replaceAll("[^0-9]", "");
        return new Phone(number, abroad ? "+" + digits : digits);
    }
}
