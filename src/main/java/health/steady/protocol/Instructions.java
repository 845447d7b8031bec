package health.steady.protocol;

import health.steady.protocol.DayPlan.GivenInstruction;
import java.util.ArrayList;
import java.util.List;

/** Which instructions hold on a day under the choices made. */
final class Instructions {

    private Instructions() {}

    static List<GivenInstruction> of(Situation situation) {
        List<GivenInstruction> given = new ArrayList<>();
        for (Instruction instruction : situation.protocol().instructions()) {
            int day = situation.schedule().day();
            Integer before = instruction.before();
            if (day >= instruction.from() && (before == null || day < before) && chosen(situation, instruction)) {
                given.add(new GivenInstruction(
                        instruction, new Cause(situation.assignment().signature(), instruction.sources())));
            }
        }
        return given;
    }

    private static boolean chosen(Situation situation, Instruction instruction) {
        String choice = instruction.choice();
        return choice == null || situation.answers().has(choice, instruction.option());
    }
}
